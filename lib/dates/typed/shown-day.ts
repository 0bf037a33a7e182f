import { isDay, weekdayOf } from '../day.ts'
import { type CalendarNames, dateInWords } from '../in-words.ts'

/** As short as it is still said: "tors", as Swedish has it, and "fre". */
const shortWeekday = (number: number, { weekdays }: CalendarNames): string => {
  const name = weekdays[number] ?? ''
  return name.slice(0, name.startsWith('tors') ? 4 : 3)
}

/** As a field shows a day that it has understood: "fre 20 nov 2026". What is no day stands as it is. */
export const shownDay = (day: string, names: CalendarNames): string =>
  isDay(day)
    ? `${shortWeekday(weekdayOf(day), names)} ${dateInWords(day, names, { short: true })}`
    : day
