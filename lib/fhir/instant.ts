/** The plans' days and clocks are Swedish local time; every instant that leaves is UTC with `Z`. */
const zone = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Stockholm',
  timeZoneName: 'longOffset',
})

function offset(at: number): number {
  const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -size : size
}

/** `YYYY-MM-DD` and `HH:MM` in Sweden as an instant; undefined for a day that does not exist. */
export function instant(day: string, clock: string): string | undefined {
  const written = Date.parse(`${day}T00:00:00Z`)
  const [hours, minutes] = clock.split(':').map(Number)
  if (Number.isNaN(written) || hours === undefined || minutes === undefined) return undefined
  const local = written + (hours * 60 + minutes) * 60_000
  const utc = local - offset(local - offset(local))
  return new Date(utc).toISOString().replace('.000Z', 'Z')
}

/** The day in Sweden at an instant. */
export const dayOf = (now: string): string => {
  const at = Date.parse(now)
  return new Date(at + offset(at)).toISOString().slice(0, 10)
}

/** The clock in Sweden at an instant, `HH:MM`. */
export const clockOf = (now: string): string => {
  const at = Date.parse(now)
  return new Date(at + offset(at)).toISOString().slice(11, 16)
}
