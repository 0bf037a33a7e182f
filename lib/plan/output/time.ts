/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

let swedish: Intl.DateTimeFormat | undefined

/** An instant as it is written: the day and the minute in Sweden. What is none stands as it is. */
export const writtenInstant = (instant: string): string => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  // Kept, and made when it is first needed: making one costs as much as drawing a plan.
  swedish ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return swedish.format(date)
}

/** The instant in UTC of a day and a minute in Sweden; undefined where there is none. */
export function swedishInstant(written: string): string | undefined {
  const [, day = '', time = ''] = /^(\S+) (\S+)$/.exec(written) ?? []
  if (!isDay(day) || !isClock(time)) return undefined
  return ['+01:00', '+02:00']
    .map((offset) => new Date(`${day}T${time}:00${offset}`).toISOString())
    .find((instant) => writtenInstant(instant) === written)
}
