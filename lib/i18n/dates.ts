import { dateInWords, isOtherYear } from '../plan/date-in-words.ts'
import type { Language } from '../plan/language.ts'
import { timeOfDay } from './time-of-day.ts'

/** A day in words: "12 oktober 2026". @param day `YYYY-MM-DD`. */
export const dayInWords = (day: string, language: Language): string => dateInWords(day, language)

/** A day as it is said aloud: "måndag 12 oktober". Another year than `today`'s is said too. */
export const dayAloud = (day: string, language: Language, today: string): string =>
  dateInWords(day, language, { weekday: true, year: isOtherYear(day, today) })

/** A day as short as it can be told: "12 okt". Another year than `today`'s is written out. */
export const shortDay = (day: string, language: Language, today: string): string =>
  dateInWords(day, language, { short: true, year: isOtherYear(day, today) })

/** Day and time of an instant, where the user is. What is none stands as it is. */
export const instantInWords = (instant: string, language: Language): string =>
  Number.isNaN(Date.parse(instant))
    ? instant
    : `${dayInWords(localDay(new Date(instant)), language)}, ${timeOfDay(instant, language)}`

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
