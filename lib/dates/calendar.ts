import { addDays, birthday, isDay, midnight, weekdayOf } from './day.ts'

/** `YYYY-MM-DD`, or undefined where there is no such day. @param month January is 1. */
export function makeDay(year: number, month: number, date: number): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  return isDay(day) ? day : undefined
}

/** How many days `to` is after `from`; `NaN` where one of them is no day. */
export const daysBetween = (from: string, to: string): number =>
  (midnight(to) - midnight(from)) / 86_400_000

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

/** Age in whole years on a day. */
export const ageOn = (birthDate: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return birthday(birthDate, years) <= day ? years : years - 1
}
