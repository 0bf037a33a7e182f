import type { Text } from './language.ts'
import { writtenDate } from './written-date.ts'

const written = (day: string, options: Intl.DateTimeFormatOptions): Text => {
  const instant = new Date(`${day}T12:00:00Z`)
  const inLanguage = (language: 'sv' | 'en') =>
    writtenDate(instant, language, { ...options, timeZone: 'UTC' })
  // Older browsers say "fredag den 19 juni".
  return { sv: inLanguage('sv').replace(' den ', ' '), en: inLanguage('en').replace(',', '') }
}

/** "20 november 2026". @param day `YYYY-MM-DD`. */
export const dayWithYear = (day: string): Text =>
  written(day, { day: 'numeric', month: 'long', year: 'numeric' })

/** As it is said aloud, "fredag 20 november"; with the year where that is not `today`'s. */
export const dayAloud = (day: string, today: string): Text =>
  written(day, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
