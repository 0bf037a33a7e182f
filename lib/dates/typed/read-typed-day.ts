import { failure, success } from '../../result.ts'
import { dayInWeek, daysBetween, makeDay, weekOf } from '../calendar.ts'
import { weekdayOf } from '../day.ts'
import { dayFromToday } from './day-from-today.ts'
import { isFiller, isWeekWord, monthIn, plain, weekdayIn } from './day-words.ts'
import { cutPlainTime, cutTime } from './time-beside.ts'
import type { TypedDay, TypedDayContext, TypedDayResult, UsualTime, Years } from './typed-day.ts'

/** How far back a day without a year may lie; what lies further back is in the next year. */
const daysBack: Readonly<Record<UsualTime, number>> = { ahead: 0, near: 182, behind: 334 }

/** The first and the last year that any day is believed to lie in. */
const yearsOfLife = (today: string): Years => {
  const year = Number(today.slice(0, 4))
  return { from: Math.max(1900, year - 100), to: year + 50 }
}

/** So many years back and ahead: 1996 for 2026 is a slip of the hand, in what is planned or was just done. */
export const yearsAround = (today: string, reach: number): Years => {
  const year = Number(today.slice(0, 4))
  return { from: year - reach, to: year + reach }
}

/** Whether a day lies in one of the years. */
export const isIn = (day: string, { from, to }: Years): boolean => {
  const year = Number(day.slice(0, 4))
  return year >= from && year <= to
}

/**
 * A day as people write it: 2026-11-20, 20261120, 261120, 20112026, 20/11, 20 nov, fre v 47, i morgon, fredag.
 * Without a year the day that lies nearest where the field's days lie. Nothing is guessed: what can be
 * read in two ways, or says two things, is refused with the reason. A time beside the day is set aside.
 */
export function readTypedDay(typed: string, seen: TypedDayContext): TypedDayResult {
  const text = plain(typed)
  const { rest, time } = cutTime(text)
  if (time && rest === '') return failure('only-time')
  const read = readDay(rest, seen)
  if (time) return read.ok ? success({ ...read.value, hasTime: time !== 'midnight' }) : read
  if (read.ok || !['not-a-day', 'no-such-day'].includes(read.code)) return read
  const before = cutPlainTime(text)
  const day = before === undefined ? read : readDay(before, seen)
  return day.ok ? success({ ...day.value, hasTime: true }) : read
}

function readDay(written: string, seen: TypedDayContext): TypedDayResult {
  const text = written
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[()]/g, ' ')
    .replace(/[.,\s]+$/, '')
    .trim()
  const fromToday = dayFromToday(text, seen)
  if (fromToday) return fromToday.ok ? inYears(fromToday.value, seen) : fromToday
  if (text.length > 60 || /[^\p{L}\d\s.,:/-]/u.test(text)) return failure('not-a-day')
  const beside = weekBeside(text)
  if (beside) return ofWeek(readDay(beside.rest, seen), beside.week)
  const parts = text.match(/\d+|\p{L}+/gu) ?? []
  const words = parts.filter((part) => /\D/.test(part) && !isFiller(part))
  const numbers = parts.filter((part) => /\d/.test(part))
  const months = words.map(monthIn).filter((month) => month !== undefined)
  const weekdays = words.map(weekdayIn).filter((weekday) => weekday !== undefined)
  const weeks = words.filter(isWeekWord)
  if (words.length > months.length + weekdays.length + weeks.length) return failure('not-a-day')
  if (Math.max(months.length, weekdays.length, weeks.length) > 1) return failure('not-a-day')
  const [month] = months
  const [weekday] = weekdays
  if (weeks.length > 0) {
    return month === undefined ? inWeek(parts, numbers, weekday, seen) : failure('not-a-day')
  }
  const read =
    month === undefined ? inDigits(text, numbers, seen) : inMonth(parts, numbers, month, seen)
  if (!read.ok || weekday === undefined || weekdayOf(read.value.day) === weekday) return read
  return failure('other-weekday', read.value.day)
}

function inYears(
  read: TypedDay,
  { today, years = yearsOfLife(today) }: TypedDayContext,
): TypedDayResult {
  return isIn(read.day, years) ? success(read) : failure('year-off')
}

/** "4 dec v 49" without the week, and the week; nothing where the week tells the day, as in "fre v 47 2026". */
function weekBeside(text: string): { readonly rest: string; readonly week: string } | undefined {
  const found = /(?<!\p{L})\p{L}+\.? ?(\d{1,2})(?!\d)/gu
  for (const { 0: written, 1: week = '', index } of text.matchAll(found)) {
    if (!isWeekWord(/^\p{L}+/u.exec(written)?.[0] ?? '')) continue
    const rest = `${text.slice(0, index)} ${text.slice(index + written.length)}`.trim()
    const numbers = rest.match(/\d+/g) ?? []
    const hasMonth = rest.match(/\p{L}+/gu)?.some((word) => monthIn(word) !== undefined)
    const isDay = hasMonth || numbers.length > 1 || /\d{6}/.test(rest)
    return isDay
      ? { rest: rest.replace(/ +/g, ' ').replace(/^[ ,]+|[ ,]+$/g, ''), week }
      : undefined
  }
  return undefined
}

/** A further figure may be on its way to the week: "4 dec v 4". */
const ofWeek = (read: TypedDayResult, week: string): TypedDayResult =>
  !read.ok
    ? read
    : weekOf(read.value.day).week === Number(week)
      ? success({ ...read.value, isWhole: read.value.isWhole && week.length === 2 })
      : failure('other-week', read.value.day)

/** "20 nov", "nov 20", "20 november 2026"; not "20-27 nov", which are several. */
function inMonth(
  parts: readonly string[],
  numbers: readonly string[],
  month: number,
  seen: TypedDayContext,
): TypedDayResult {
  const [first = '', second] = numbers
  const [date, year] = first.length > 2 ? [second ?? '', first] : [first, second]
  if (numbers.length > 2 || !/^\d{1,2}$/.test(date)) return failure('not-a-day')
  const ahead = parts.slice(
    0,
    parts.findIndex((part) => monthIn(part) === month),
  )
  const areBefore = ahead.filter((part) => /\d/.test(part)).length === 2
  if (areBefore && numbers.every(({ length }) => length < 3)) return failure('not-a-day')
  // Two digits more may be on their way: 20 nov 20 becomes 20 nov 2026.
  return at((inYear) => makeDay(inYear, month, Number(date)), year, seen, year?.length !== 2)
}

/** "fre v 47", "v 47 fredag 2027". */
function inWeek(
  parts: readonly string[],
  numbers: readonly string[],
  weekday: number | undefined,
  seen: TypedDayContext,
): TypedDayResult {
  const week = parts[parts.findIndex(isWeekWord) + 1] ?? ''
  const years = numbers.filter((number) => number !== week)
  if (!/^\d{1,2}$/.test(week) || years.length > 1) return failure('not-a-day')
  if (weekday === undefined) return failure('no-weekday')
  const isWhole = (week.length === 2 || parts.at(-1) !== week) && years[0]?.length !== 2
  return at((year) => dayInWeek(year, Number(week), weekday), years[0], seen, isWhole)
}

function inDigits(text: string, numbers: readonly string[], seen: TypedDayContext): TypedDayResult {
  const [first = '', second = '', third] = numbers
  if (numbers.length === 1) return inOneNumber(first, seen)
  if (numbers.length === 2) {
    if (first.length > 2 || second.length > 2) return failure('no-month')
    return inParts([undefined, second, first], seen, second.length === 2)
  }
  if (numbers.length !== 3 || third === undefined) return failure('not-a-day')
  if (first.length > 2) return inParts([first, second, third], seen, third.length === 2)
  const dayFirst = inParts([third, second, first], seen, third.length === 4)
  if (!/[/.]/.test(text) && third.length < 3) return failure('two-ways')
  // 26/11/28 is a day of 2026 as sheets write it, and of 2028 as people say it.
  const isSheet = /^\d\d\/\d\d\/\d\d$/.test(text)
  const yearFirst = isSheet ? inParts(numbers, seen) : undefined
  if (!yearFirst?.ok) return dayFirst
  return dayFirst.ok ? failure('two-ways') : yearFirst
}

/**
 * 20261120 and 261120, and 20112026, as a number pad gives it. Four digits may be a year, and one or two
 * lack their month.
 */
function inOneNumber(digits: string, seen: TypedDayContext): TypedDayResult {
  if (digits.length < 5) return failure('no-month')
  if (digits.length !== 6 && digits.length !== 8) return failure('not-a-day')
  if (/^\d{4}(?:19|20)\d\d$/.test(digits)) {
    return inParts([digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)], seen, true)
  }
  const [year, month, date] = [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)]
  // 201120 may be on its way to 20112026 or to 20201120, and 261120 to 26112026.
  const isWhole = digits.length === 8 || !/^(?:19|20)|(?:19|20)$/.test(digits)
  return inParts([year, month, date], seen, isWhole)
}

function inParts(
  [year, month = '', date = '']: readonly (string | undefined)[],
  seen: TypedDayContext,
  isWhole = false,
): TypedDayResult {
  if (month.length > 2 || date.length > 2) return failure('not-a-day')
  return at((inYear) => makeDay(inYear, Number(month), Number(date)), year, seen, isWhole)
}

/** The day in the year that was written, or in the nearest. */
function at(
  dayIn: (year: number) => string | undefined,
  written: string | undefined,
  { today, lies, years = yearsOfLife(today) }: TypedDayContext,
  isWhole: boolean,
): TypedDayResult {
  if (written === undefined) {
    const year = Number(today.slice(0, 4))
    const day = [year - 1, year, year + 1]
      .map(dayIn)
      .find((each) => each !== undefined && isNear(daysBetween(today, each), daysBack[lies]))
    return day ? success({ day, isWhole }) : failure('no-such-day')
  }
  const year = yearOf(written, today, years)
  const day = year === undefined ? undefined : dayIn(year)
  if (year === undefined) return failure('year-off')
  return day ? success({ day, isWhole }) : failure('no-such-day')
}

/** Two digits are this century's year, or the last one's where that would be too far ahead. */
function yearOf(written: string, today: string, { from, to }: Years): number | undefined {
  if (written.length !== 2 && written.length !== 4) return undefined
  const full = Number(written) + (written.length === 2 ? Number(today.slice(0, 2)) * 100 : 0)
  const year = written.length === 2 && full > to ? full - 100 : full
  return year >= from && year <= to ? year : undefined
}

const isNear = (days: number, back: number): boolean => days >= -back && days <= 371 - back
