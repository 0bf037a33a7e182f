import { afterEach, describe, expect, test } from 'vitest'
import { ageOn } from '../../lib/dates/calendar.ts'
import { addDays, birthday, isDay, weekdayOf } from '../../lib/dates/day.ts'
import { dayWithWeekday } from '../../lib/dates/in-both.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { holidayOn } from '../../lib/regions/holidays.ts'

/** By hand, from the almanac: every day that lag (1989:253) makes a holiday, Sundays of their own too. */
const publicHolidays: Record<number, string[]> = {
  2026: [
    '2026-01-01 nyårsdagen',
    '2026-01-06 trettondedag jul',
    '2026-04-03 långfredagen',
    '2026-04-05 påskdagen',
    '2026-04-06 annandag påsk',
    '2026-05-01 första maj',
    '2026-05-14 Kristi himmelsfärdsdag',
    '2026-05-24 pingstdagen',
    '2026-06-06 Sveriges nationaldag',
    '2026-06-20 midsommardagen',
    '2026-10-31 alla helgons dag',
    '2026-12-25 juldagen',
    '2026-12-26 annandag jul',
  ],
  2027: [
    '2027-01-01 nyårsdagen',
    '2027-01-06 trettondedag jul',
    '2027-03-26 långfredagen',
    '2027-03-28 påskdagen',
    '2027-03-29 annandag påsk',
    '2027-05-01 första maj',
    '2027-05-06 Kristi himmelsfärdsdag',
    '2027-05-16 pingstdagen',
    '2027-06-06 Sveriges nationaldag',
    '2027-06-26 midsommardagen',
    '2027-11-06 alla helgons dag',
    '2027-12-25 juldagen',
    '2027-12-26 annandag jul',
  ],
  2028: [
    '2028-01-01 nyårsdagen',
    '2028-01-06 trettondedag jul',
    '2028-04-14 långfredagen',
    '2028-04-16 påskdagen',
    '2028-04-17 annandag påsk',
    '2028-05-01 första maj',
    '2028-05-25 Kristi himmelsfärdsdag',
    '2028-06-04 pingstdagen',
    '2028-06-06 Sveriges nationaldag',
    '2028-06-24 midsommardagen',
    '2028-11-04 alla helgons dag',
    '2028-12-25 juldagen',
    '2028-12-26 annandag jul',
  ],
}

const zone = process.env.TZ
const moveTo = (name: string | undefined) => {
  if (name === undefined) delete process.env.TZ
  else process.env.TZ = name
}
afterEach(() => moveTo(zone))

const named = (year: number) =>
  Array.from({ length: 366 }, (_, count) => holidayOn(addDays(`${year}-01-01`, count)))
    .filter((holiday) => holiday?.isPublic && holiday.day.startsWith(`${year}`))
    .map((holiday) => holiday && `${holiday.day} ${sv.holidays[holiday.id]}`)

test.each([2026, 2027, 2028])('the public holidays of %i (lag 1989:253)', (year) => {
  expect(named(year)).toEqual(publicHolidays[year])
})

test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'the same holidays on a computer in %s',
  (place) => {
    moveTo(place)
    for (const year of [2026, 2027, 2028]) expect(named(year)).toEqual(publicHolidays[year])
  },
)

test.each([
  ['2026-06-19', 'midsommarafton'],
  ['2027-06-25', 'midsommarafton'],
  ['2028-06-23', 'midsommarafton'],
  ['2026-10-30', 'allhelgonaafton'],
  ['2026-04-02', 'skärtorsdagen'],
  ['2026-04-30', 'valborgsmässoafton'],
  ['2026-12-24', 'julafton'],
  ['2026-12-31', 'nyårsafton'],
])('%s, %s, is known and is no public holiday', (day, name) => {
  const holiday = holidayOn(day)
  expect(holiday?.isPublic).toBe(false)
  expect(holiday && sv.holidays[holiday.id]).toBe(name)
})

test('a plain day is none, nor is a day before the calendar', () => {
  expect(holidayOn('2026-10-16')).toBeUndefined()
  expect(holidayOn('0101-01-01')).toBeUndefined()
})

describe('days', () => {
  test.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['', false],
    ['2026-1-1', false],
    ['igår', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is))

  test('each day of three years follows the one before it', () => {
    for (let day = '2026-01-01', count = 0; day < '2029-01-01'; count++) {
      expect(addDays('2026-01-01', count)).toBe(day)
      const next = addDays(day, 1)
      expect(next > day && weekdayOf(next) !== weekdayOf(day)).toBe(true)
      day = next
    }
    expect(weekdayOf('2026-10-16')).toBe(4)
  })

  test('birthdays; on a leap day a day early rather than late', () => {
    expect(birthday('2008-10-16', 18)).toBe('2026-10-16')
    expect(birthday('2008-02-29', 18)).toBe('2026-02-28')
    expect(birthday('2008-02-29', 20)).toBe('2028-02-29')
    expect(ageOn('2008-10-16', '2026-10-15')).toBe(17)
    expect(ageOn('2008-10-16', '2026-10-16')).toBe(18)
  })

  test('in words', () => {
    expect(dayWithWeekday('2026-06-19')).toEqual({
      sv: 'fredag 19 juni 2026',
      en: 'Friday 19 June 2026',
    })
  })
})
