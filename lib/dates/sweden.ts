import { addDays, isClock, isDay } from './day.ts'

let sweden: Intl.DateTimeFormat | undefined

/**
 * What calendars and clocks in Sweden show at an instant: "2026-10-02 13:00". A text that is no instant
 * comes back as it is.
 */
export function swedishTime(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  // Made when it is first needed: it takes as long as drawing a plan.
  sweden ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return sweden.format(date)
}

/** The day in Sweden at an instant, `YYYY-MM-DD`: consents, birthdays and terms run out there. */
export const swedishDay = (instant: string): string => swedishTime(instant).slice(0, 10)

/** The time of day in Sweden at an instant, `HH:MM`. */
export const swedishClock = (instant: string): string => swedishTime(instant).slice(11, 16)

/**
 * The instant at which clocks in Sweden show a time. Of the hour that comes twice on a night in October
 * the first is meant; in the hour that is skipped in March the clock has already been moved, so 02:30
 * is 03:30. Undefined where there is no such day or time.
 * @param clock `HH:MM`; 24:00 is the midnight that ends the day, as in ISO 8601.
 */
export function swedishInstant(day: string, clock: string): string | undefined {
  if (clock === '24:00') return swedishInstant(addDays(day, 1), '00:00')
  if (!isDay(day) || !isClock(clock)) return undefined
  const inZone = (offset: string) => new Date(`${day}T${clock}:00${offset}`).toISOString()
  const inSummer = inZone('+02:00')
  return swedishTime(inSummer) === `${day} ${clock}` ? inSummer : inZone('+01:00')
}

/** The instant of a day and a time in Sweden, as `swedishTime` writes them. */
export function readSwedishTime(written: string): string | undefined {
  const [, day = '', clock = ''] = /^(\S+) (\S+)$/.exec(written) ?? []
  return isClock(clock) ? swedishInstant(day, clock) : undefined
}
