import { now } from '../dates/day.ts'
import { swedishDay } from '../dates/sweden.ts'
import { randomId } from '../random-id.ts'
import type { ClockPort } from './ports/clock.ts'

/** The machine's own time and chance, and Sweden's day. */
export const systemClock: ClockPort = {
  now,
  today: () => swedishDay(now()),
  id: randomId,
}
