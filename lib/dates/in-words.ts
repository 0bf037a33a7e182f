import type { Language, Text } from '../plan/language.ts'
import { isDay, weekdayOf } from './day.ts'

/** Monday is first. */
export const weekdays: Record<Language, readonly string[]> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
export const months: Record<Language, readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
export const shortMonths: Record<Language, readonly string[]> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
}

/**
 * A day in words, "20 november 2026", after "fredag" where `weekday` is asked for. The words are our
 * own: making the first formatter of `Intl` takes as long as drawing a plan, and older browsers put a
 * word or a comma in between. A text that is no day comes back as it is: no text may stop for it.
 * @param day `YYYY-MM-DD`.
 */
export function dateInWords(
  day: string,
  language: Language,
  { weekday = false, year = true, short = false } = {},
): string {
  if (!isDay(day)) return day
  const words = [
    weekday && weekdays[language][weekdayOf(day)],
    Number(day.slice(8)),
    (short ? shortMonths : months)[language][Number(day.slice(5, 7)) - 1],
    year && Number(day.slice(0, 4)),
  ]
  return words.filter(Boolean).join(' ')
}

/** Whether a day has to be written with its year. */
export const isOtherYear = (day: string, today: string): boolean =>
  day.slice(0, 4) !== today.slice(0, 4)

/** "12 oktober 2026". @param day `YYYY-MM-DD`. */
export const dayInWords = (day: string, language: Language): string => dateInWords(day, language)

/** As it is said aloud: "måndag 12 oktober", with the year where that is not `today`'s. */
export const dayAloud = (day: string, language: Language, today: string): string =>
  dateInWords(day, language, { weekday: true, year: isOtherYear(day, today) })

/** As short as it can be: "12 okt", with the year where that is not `today`'s. */
export const shortDay = (day: string, language: Language, today: string): string =>
  dateInWords(day, language, { short: true, year: isOtherYear(day, today) })

/** "20 november 2026", in each language. */
export const dayWithYear = (day: string): Text => ({
  sv: dateInWords(day, 'sv'),
  en: dateInWords(day, 'en'),
})

/** "fredag 19 juni 2026", in each language. */
export const dayWithWeekday = (day: string): Text => ({
  sv: dateInWords(day, 'sv', { weekday: true }),
  en: dateInWords(day, 'en', { weekday: true }),
})

/** In a sentence: "fredag". @param weekday Monday is 0. */
export const weekdayInWords = (weekday: number): Text => ({
  sv: weekdays.sv[weekday] ?? '',
  en: weekdays.en[weekday] ?? '',
})
