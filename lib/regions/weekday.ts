import { weekdayName } from '../plan/date-in-words.ts'
import type { Text } from '../plan/language.ts'

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

/** In a sentence: "fredag". */
export const weekdayInWords = (weekday: Weekday): Text => {
  const number = (weekdays.indexOf(weekday) + 1) % 7
  return { sv: weekdayName(number, 'sv'), en: weekdayName(number, 'en') }
}
