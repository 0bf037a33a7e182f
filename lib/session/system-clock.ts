import { randomId } from '../random-id.ts'
import type { ClockPort } from './ports/clock.ts'

/** The machine's own time and chance. */
export const systemClock: ClockPort = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  id: randomId,
}
