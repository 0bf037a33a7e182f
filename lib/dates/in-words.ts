import { isDay, weekdayOf } from './day.ts'
import { swedishClock, swedishDay, swedishTime } from './sweden.ts'

/** What a language calls the days and months, and how it writes a time. */
export type CalendarNames = {
  /** Monday is first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly clock: '.' | ':'
  readonly at: (day: string, time: string) => string
}

export const swedishNames: CalendarNames = {
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  months:
    'januari februari mars april maj juni juli augusti september oktober november december'.split(
      ' ',
    ),
  shortMonths: 'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' '),
  clock: '.',
  at: (day, time) => `${day} kl. ${time}`,
}

/**
 * A day in words, "20 november 2026", after "fredag" where `weekday` is asked for. The words are our
 * own: making the first formatter of `Intl` takes as long as drawing a plan, and older browsers put a
 * word or a comma in between. A text that is no day comes back as it is: no text may stop for it.
 * @param day `YYYY-MM-DD`.
 */
export function dateInWords(
  day: string,
  { weekdays, months, shortMonths }: CalendarNames,
  { weekday = false, year = true, short = false } = {},
): string {
  if (!isDay(day)) return day
  const words = [
    weekday && weekdays[weekdayOf(day)],
    Number(day.slice(8)),
    (short ? shortMonths : months)[Number(day.slice(5, 7)) - 1],
    year && Number(day.slice(0, 4)),
  ]
  return words.filter(Boolean).join(' ')
}

/** Whether a day has to be written with its year. */
export const isOtherYear = (day: string, today: string): boolean =>
  day.slice(0, 4) !== today.slice(0, 4)

/** "12 oktober 2026". @param day `YYYY-MM-DD`. */
export const dayInWords = (day: string, names: CalendarNames): string => dateInWords(day, names)

/** As it is said aloud: "måndag 12 oktober", with the year where that is not `today`'s. */
export const dayAloud = (day: string, names: CalendarNames, today: string): string =>
  dateInWords(day, names, { weekday: true, year: isOtherYear(day, today) })

/** As short as it can be: "12 okt", with the year where that is not `today`'s. */
export const shortDay = (day: string, names: CalendarNames, today: string): string =>
  dateInWords(day, names, { short: true, year: isOtherYear(day, today) })

/** "12 oktober 2026 kl. 10.42", in Swedish time wherever the machine is. A text that is no instant comes back as it is. */
export const instantInWords = (instant: string, names: CalendarNames): string =>
  swedishTime(instant) === instant
    ? instant
    : names.at(dayInWords(swedishDay(instant), names), timeOfDay(instant, names))

/** "10.42", in Swedish time. A text that is no instant comes back as it is. */
export const timeOfDay = (instant: string, names: CalendarNames): string =>
  swedishTime(instant) === instant ? instant : swedishClock(instant).replace(':', names.clock)
