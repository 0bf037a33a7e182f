const length = 86_400_000

/** Days are counted in UTC, where every day has the same length. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Whether a text is a day that exists, as `YYYY-MM-DD`: 2026-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayAt(text) === text

/** The day at a midnight in UTC; empty where there is none, or its year does not have four digits. */
const dayAt = (time: string | number): string => {
  const date = new Date(time)
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return /^\d/.test(day) ? day : ''
}

/** `YYYY-MM-DD`, or undefined where there is no such day. @param month January is 1. */
export function makeDay(year: number, month: number, date: number): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  return isDay(day) ? day : undefined
}

/** The day `count` days later. Empty where there is none: a wrong day must not stop what stands beside it. */
export const addDays = (day: string, count: number): string =>
  isDay(day) ? dayAt(midnight(day) + count * length) : ''

/** How many days `to` is after `from`; `NaN` where one of them is no day. */
export const daysBetween = (from: string, to: string): number =>
  (midnight(to) - midnight(from)) / length

/** The day of the week: Monday is 0, and Sunday 6. 0 where the text is no day. */
export const weekdayOf = (day: string): number => (new Date(midnight(day)).getUTCDay() + 6) % 7 || 0

export const isWeekend = (day: string): boolean => weekdayOf(day) > 4

/** The week by ISO 8601: it belongs to the year of its Thursday. */
export function weekOf(day: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 3 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  return { year: Number(year), week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 }
}

/** A day of an ISO week, or undefined where the year has no such week. @param weekday Monday is 0. */
export function dayInWeek(year: number, week: number, weekday: number): string | undefined {
  const inFirstWeek = makeDay(year, 1, 4)
  if (!inFirstWeek || week < 1 || week > 53) return undefined
  const monday = addDays(inFirstWeek, (week - 1) * 7 - weekdayOf(inFirstWeek))
  return weekOf(monday).week === week ? addDays(monday, weekday) : undefined
}

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

/** Age in whole years on a day. */
export const ageOn = (birthDate: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return birthday(birthDate, years) <= day ? years : years - 1
}
