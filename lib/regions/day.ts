import { dateInWords } from '../plan/date-in-words.ts'
import type { Text } from '../plan/language.ts'

const length = 86_400_000
const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** Whether the text is `YYYY-MM-DD` and a day that there is. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = instantOf(text)
  return !Number.isNaN(instant) && dayOf(instant) === text
}

/** Days are counted in UTC, where every day has the same length. */
export const addDays = (day: string, count: number): string =>
  dayOf(instantOf(day) + count * length)

/**
 * The day on which somebody has an age. Who is born on 29 February is warned about on 28 February in
 * other years: a day too early harms nobody.
 */
export const birthday = (birthDate: string, age: number): string => {
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0')
  const day = `${year}${birthDate.slice(4)}`
  return isDay(day) ? day : `${year}-02-28`
}

/** Whole years on a day. */
export const ageOn = (birthDate: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return birthday(birthDate, years) <= day ? years : years - 1
}

/** "fredag 19 juni 2026". */
export const dayInWords = (day: string): Text => ({
  sv: dateInWords(day, 'sv', { weekday: true }),
  en: dateInWords(day, 'en', { weekday: true }),
})
