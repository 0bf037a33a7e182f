import { isDay } from '../output/time.ts'

const length = 86_400_000

/** `YYYY-MM-DD`, where there is such a day. */
export const dayOf = (year: number, month: number, date: number): string | undefined => {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  return isDay(day) ? day : undefined
}

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const ofInstant = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** How many days `to` lies after `from`. */
export const daysBetween = (from: string, to: string): number =>
  (instantOf(to) - instantOf(from)) / length

/** The day that lies `count` days from another. */
export const dayFrom = (day: string, count: number): string =>
  ofInstant(instantOf(day) + count * length)

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(instantOf(day)).getUTCDay() + 6) % 7

/** The ISO week of a day: the week belongs to the year in which its Thursday lies. */
export const weekOf = (day: string): { readonly year: number; readonly week: number } => {
  const thursday = dayFrom(day, 3 - weekdayOf(day))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 }
}

/** A weekday of an ISO week, where the year has that week. @param weekday Monday is 0. */
export const dayOfWeek = (year: number, week: number, weekday: number): string | undefined => {
  const inFirstWeek = dayOf(year, 1, 4)
  if (!inFirstWeek || week < 1 || week > 53) return undefined
  const monday = dayFrom(inFirstWeek, (week - 1) * 7 - weekdayOf(inFirstWeek))
  return weekOf(monday).week === week ? dayFrom(monday, weekday) : undefined
}
