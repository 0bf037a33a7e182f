import type { SourceLanguage, Text } from '../plan/language.ts'
import { type CalendarNames, dateInWords, swedishNames } from './in-words.ts'

/** The names of days and months in both source languages. */
export const calendarNames: Readonly<Record<SourceLanguage, CalendarNames>> = {
  sv: swedishNames,
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    clock: ':',
    at: (day, time) => `${day}, ${time}`,
  },
}

/** "20 november 2026", in each language. */
export const dayWithYear = (day: string): Text => ({
  sv: dateInWords(day, swedishNames),
  en: dateInWords(day, calendarNames.en),
})

/** "fredag 19 juni 2026", in each language. */
export const dayWithWeekday = (day: string): Text => ({
  sv: dateInWords(day, swedishNames, { weekday: true }),
  en: dateInWords(day, calendarNames.en, { weekday: true }),
})
