import { makeDay } from '../../lib/dates/calendar.ts'
import { addDays, weekdayOf } from '../../lib/dates/day.ts'

/** The day that a key leads to from another: the same date in the next month, or its last. */
export function dayByKey(day: string, key: string, isShifted: boolean): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -weekdayOf(day))
    case 'End':
      return addDays(day, 6 - weekdayOf(day))
    case 'PageUp':
      return monthsFrom(day, isShifted ? -12 : -1)
    case 'PageDown':
      return monthsFrom(day, isShifted ? 12 : 1)
    default:
      return undefined
  }
}

/** The same date some months away, or the last one where that month is shorter. */
export function monthsFrom(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const found = [date, 30, 29, 28]
    .filter((each) => each <= date)
    .map((each) => makeDay(Math.floor(months / 12), (months % 12) + 1, each))
    .find((each) => each !== undefined)
  return found ?? day
}

/** Six weeks from the Monday on or before the first of the month: always as many, so that nothing jumps. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 8)}01`
  const monday = addDays(first, -weekdayOf(first))
  return [...Array(6).keys()].map((week) =>
    [...Array(7).keys()].map((weekday) => addDays(monday, week * 7 + weekday)),
  )
}
