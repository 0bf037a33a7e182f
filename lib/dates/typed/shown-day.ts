import type { Language } from '../../plan/language.ts'
import { isDay, weekdayOf } from '../day.ts'
import { dateInWords, weekdays } from '../in-words.ts'

/** As short as it is still said: "tors", as Swedish has it, and "fre". */
export const shortWeekday = (number: number, language: Language): string => {
  const name = weekdays[language][number] ?? ''
  return name.slice(0, name.startsWith('tors') ? 4 : 3)
}

/** As a field shows a day that it has understood: "fre 20 nov 2026". What is no day stands as it is. */
export const shownDay = (day: string, language: Language): string =>
  isDay(day)
    ? `${shortWeekday(weekdayOf(day), language)} ${dateInWords(day, language, { short: true })}`
    : day
