import { randomId } from '../random-id.ts'
import type { ClockPort } from './ports/clock.ts'
import { swedishDay } from './swedish-day.ts'

/** The machine's own time and chance, and Sweden's day. */
export const systemClock: ClockPort = {
  now: () => new Date().toISOString(),
  today: () => swedishDay(new Date()),
  id: randomId,
}
