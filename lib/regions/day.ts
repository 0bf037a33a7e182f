import { dateInWords } from '../plan/date-in-words.ts'
import type { Text } from '../plan/language.ts'
import { isDay } from '../plan/output/time.ts'

export { isDay }

const length = 86_400_000
const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (instant: number) => {
  const date = new Date(instant)
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return isDay(day) ? day : ''
}

/**
 * Days are counted in UTC, where every day has the same length. Empty where there is no such day: a
 * day that is wrong must not stop what it stands beside.
 */
export const addDays = (day: string, count: number): string =>
  isDay(day) ? dayOf(instantOf(day) + count * length) : ''

/**
 * The day on which somebody has an age. Who is born on 29 February is warned about on 28 February in
 * other years: a day too early harms nobody. Empty where the birth date is no day.
 */
export const birthday = (birthDate: string, age: number): string => {
  if (!isDay(birthDate)) return ''
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0')
  const day = `${year}${birthDate.slice(4)}`
  const before = `${year}-02-28`
  return isDay(day) ? day : isDay(before) ? before : ''
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
