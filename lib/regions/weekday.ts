import type { Language, Text } from '../plan/language.ts'
import { writtenDate } from '../plan/written-date.ts'

/** ISO: Monday is 1. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type Weekday = (typeof weekdays)[number]

export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday'

export const isWeekend = (day: string): boolean => ['saturday', 'sunday'].includes(weekdayOf(day))

/** In a sentence: "fredag". 2024-01-01 was a Monday. */
export const weekdayInWords = (weekday: Weekday): Text => {
  const day = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday)))
  const word = (language: Language) =>
    writtenDate(day, language, { weekday: 'long', timeZone: 'UTC' })
  return { sv: word('sv'), en: word('en') }
}
