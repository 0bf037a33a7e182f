const length = 86_400_000

/** The milliseconds since 1970 at which a day begins in UTC, where every day has the same length. */
export const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Whether a text is a day that exists, as `YYYY-MM-DD`: 2026-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayAt(text) === text

const dayAt = (time: string | number): string => (toInstant(time) ?? '').slice(0, 10)

/** The day `count` days later. Empty where there is none: a wrong day must not stop what stands beside it. */
export const addDays = (day: string, count: number): string =>
  isDay(day) ? dayAt(midnight(day) + count * length) : ''

/** The day of the week: Monday is 0, and Sunday 6. 0 where the text is no day. */
export const weekdayOf = (day: string): number => (new Date(midnight(day)).getUTCDay() + 6) % 7 || 0

/**
 * The day on which somebody reaches an age. No statute says which day of another year that is for
 * somebody born on 29 February: the earlier, 28 February, so that a warning never comes too late, and a
 * guardian's consent never counts a day too long. Empty where the birth date is no day.
 */
export function birthday(birthDate: string, age: number): string {
  if (!isDay(birthDate)) return ''
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0')
  const day = `${year}${birthDate.slice(4)}`
  const before = `${year}-02-28`
  return isDay(day) ? day : isDay(before) ? before : ''
}

/** Whether a text is a time of day, `HH:MM`. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The instant now, in UTC with `Z`. Whoever has a `ClockPort` asks that instead. */
export const now = (): string => new Date().toISOString()

/** An instant as plans have it: UTC with `Z`. Undefined where it is none, or its year does not have four digits. */
export function toInstant(written: string | number): string | undefined {
  const time = new Date(written)
  const instant = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  return /^\d{4}-/.test(instant) ? instant : undefined
}
