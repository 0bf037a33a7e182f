import type { Language } from './language.ts'
import { isDay } from './output/time.ts'

/** Sunday is first, as `Date` counts. */
export const weekdays: Record<Language, readonly string[]> = {
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
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
 * A day in words, "20 november 2026", and before it "fredag" where `weekday` is asked for. The words
 * are our own: to make its first formatter takes `Intl` as long as it takes to draw a plan, and older
 * browsers put a word or a comma in between. What is no day stands as it is: no text may stop for it.
 * @param day `YYYY-MM-DD`.
 */
export function dateInWords(
  day: string,
  language: Language,
  { weekday = false, year = true, short = false } = {},
): string {
  if (!isDay(day)) return day
  const date = new Date(`${day}T12:00:00Z`)
  const words = [
    weekday && weekdayName(date.getUTCDay(), language),
    date.getUTCDate(),
    (short ? shortMonths : months)[language][date.getUTCMonth()],
    year && date.getUTCFullYear(),
  ]
  return words.filter(Boolean).join(' ')
}

/** In a sentence: "fredag". @param number as `Date` counts: Sunday is 0. */
export const weekdayName = (number: number, language: Language): string =>
  weekdays[language][number] ?? ''

/** Whether a day has to be told with its year. */
export const isOtherYear = (day: string, today: string): boolean =>
  day.slice(0, 4) !== today.slice(0, 4)
