import { failure, success } from '../../result.ts'
import { makeDay } from '../calendar.ts'
import { addDays, weekdayOf } from '../day.ts'
import { daysFromToday, numberIn, weekdayIn } from './day-words.ts'
import type { TypedDayContext, TypedDayResult, UsualTime } from './typed-day.ts'

/**
 * A day that is told by how far from today it lies: i morgon, fredag, nästa fredag, i fredags, fredag
 * nästa vecka, om två veckor. Nothing where it is told in another way.
 */
export function dayFromToday(
  text: string,
  { today, lies }: TypedDayContext,
): TypedDayResult | undefined {
  const days = Object.hasOwn(daysFromToday, text) ? daysFromToday[text] : undefined
  if (days !== undefined) return success({ day: addDays(today, days), isWhole: true })
  const [, count = '', unit = ''] = /^(?:om|in) (\d{1,3}|\p{L}+) (\p{L}+)$/u.exec(text) ?? []
  if (unit !== '') return inCount(numberIn(count), unit, today)
  for (const [form, dayIn] of weekdayForms) {
    const word = form.exec(text)?.[1] ?? ''
    const weekday = word.length > 2 ? weekdayIn(word) : undefined
    if (weekday !== undefined) return dayIn(weekday, today, lies)
  }
  return undefined
}

const may = (day: string): TypedDayResult => success({ day, isWhole: false })
const coming = (weekday: number, today: string): string =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)

const weekdayForms: readonly (readonly [
  RegExp,
  (weekday: number, today: string, lies: UsualTime) => TypedDayResult,
])[] = [
  // In a week's end the one that comes is also the next week's, and on a Friday.
  [
    /^(?:nasta|next) (\p{L}+)$/u,
    (weekday, today) =>
      weekdayOf(today) < weekday
        ? failure('next-or-after', coming(weekday, today))
        : may(coming(weekday, today)),
  ],
  [
    /^(?:pa |on )?(\p{L}+)(?: i)? (?:nasta vecka|next week)$/u,
    (weekday, today) => may(addDays(today, 7 - weekdayOf(today) + weekday)),
  ],
  [/^i (\p{L}+dag)s$/u, (weekday, today) => may(last(weekday, today))],
  [
    /^(?:nu pa |pa |on )?(\p{L}+)$/u,
    (weekday, today, lies) => {
      const isBehind = lies === 'behind'
      if (weekday === weekdayOf(today))
        return failure('next-or-after', isBehind ? last(weekday, today) : today)
      return may(isBehind ? last(weekday, today) : coming(weekday, today))
    },
  ],
]

const last = (weekday: number, today: string): string =>
  addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1))

function inCount(
  count: number | undefined,
  unit: string,
  today: string,
): TypedDayResult | undefined {
  if (count === undefined) return undefined
  if (/^(?:dag|dagar|days?)$/.test(unit)) return may(addDays(today, count))
  if (/^(?:vecka|veckor|weeks?)$/.test(unit)) return may(addDays(today, count * 7))
  if (!/^(?:manad|manader|months?)$/.test(unit)) return undefined
  const month = Number(today.slice(5, 7)) - 1 + count
  const year = Number(today.slice(0, 4)) + Math.floor(month / 12)
  const day = makeDay(year, (month % 12) + 1, Number(today.slice(8)))
  return day ? may(day) : failure('no-such-day')
}
