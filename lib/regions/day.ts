import { birthday } from '../plan/birthday.ts'
import { dateInWords } from '../plan/date-in-words.ts'
import type { Text } from '../plan/language.ts'
import { isDay } from '../plan/output/time.ts'

export { birthday, isDay }

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
