import type { Language } from '../plan/language.ts'
import { writtenDate } from '../plan/written-date.ts'
import { timeOfDay } from './time-of-day.ts'

/** A day in words: "12 oktober 2026". @param day `YYYY-MM-DD`. */
export const dayInWords = (day: string, language: Language): string =>
  format(`${day}T12:00:00Z`, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** A day as it is said aloud: "måndag 12 oktober". Another year than `today`'s is said too. */
export const dayAloud = (day: string, language: Language, today: string): string =>
  format(`${day}T12:00:00Z`, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })

/** A day as short as it can be told: "12 okt". Another year than `today`'s is written out. */
export const shortDay = (day: string, language: Language, today: string): string =>
  format(`${day}T12:00:00Z`, language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).replace('.', '')

/** Day and time of an instant, where the user is. */
export const instantInWords = (instant: string, language: Language): string =>
  `${format(instant, language, { day: 'numeric', month: 'long', year: 'numeric' })}, ${timeOfDay(instant, language)}`

const format = (instant: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  writtenDate(new Date(instant), language, options)
