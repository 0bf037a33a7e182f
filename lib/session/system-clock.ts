import type { ClockPort } from './ports/clock.ts'

/** The machine's own time and chance. */
export const systemClock: ClockPort = {
  now: () => new Date().toISOString(),
  // The Swedish locale writes a local date as ISO 8601 does.
  today: () => new Date().toLocaleDateString('sv-SE'),
  id: () => crypto.randomUUID(),
}
