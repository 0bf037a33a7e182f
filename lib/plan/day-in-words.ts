import { dateInWords, isOtherYear } from './date-in-words.ts'
import type { Text } from './language.ts'

/** "20 november 2026". @param day `YYYY-MM-DD`. */
export const dayWithYear = (day: string): Text => ({
  sv: dateInWords(day, 'sv'),
  en: dateInWords(day, 'en'),
})

/** As it is said aloud, "fredag 20 november"; with the year where that is not `today`'s. */
export const dayAloud = (day: string, today: string): Text => {
  const parts = { weekday: true, year: isOtherYear(day, today) }
  return { sv: dateInWords(day, 'sv', parts), en: dateInWords(day, 'en', parts) }
}
