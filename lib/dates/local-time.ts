import { type CalendarNames, dayInWords } from './in-words.ts'

// What the user's own clock shows: when something was saved or sent. What a plan says is in Swedish time.

/** "12 oktober 2026, 10.42". A text that is no instant comes back as it is. */
export const instantInWords = (instant: string, names: CalendarNames): string => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  return `${dayInWords(date.toLocaleDateString('sv-SE'), names)}, ${timeOfDay(instant, names)}`
}

/** "10.42". A text that is no instant comes back as it is. */
export const timeOfDay = (instant: string, names: CalendarNames): string => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const time = date.toTimeString().slice(0, 5)
  return time.replace(':', names.clock)
}
