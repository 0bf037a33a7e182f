import { describe, expect, test } from 'vitest'
import { weekOf } from '../../lib/dates/calendar.ts'
import { addDays } from '../../lib/dates/day.ts'
import { calendarNames } from '../../lib/dates/in-both.ts'
import { readTypedDay } from '../../lib/dates/typed/read-typed-day.ts'
import { shownDay } from '../../lib/dates/typed/shown-day.ts'
import type { UsualTime } from '../../lib/dates/typed/typed-day.ts'
import { isOfKind } from '../../lib/plan/kinds.ts'
import { awkwardTexts, chance } from '../fixtures/generated-plan.ts'

const { sv, en } = calendarNames
const today = '2026-11-02'
const read = (typed: string, lies: UsualTime = 'near', on = today) => {
  const result = readTypedDay(typed, { today: on, lies })
  return result.ok ? result.value.day : result.code
}

test.each([
  '2026-11-20',
  '20261120',
  '261120',
  '2026/11/20',
  '2026 11 20',
  '2026.11.20',
  '20/11',
  '20/11 2026',
  '20/11-26',
  '20/11-2026',
  '20.11',
  '20.11.26',
  '20.11.2026',
  '20 11',
  '20-11',
  '20-11-2026',
  '20 nov',
  '20nov',
  '20 nov.',
  '20 NOV 26',
  '20 november 2026',
  'den 20:e november',
  'fre 20 nov 2026',
  'Fre. 20 Nov. 2026',
  'fredag 20 nov',
  'fredagen'.slice(0, 6).concat(' den 20 november'),
  'fre v 47',
  'fre v. 47',
  'fre v47',
  'v 47 fredag',
  'vecka 47, fredag',
  'fre v 47 2026',
  '20 Nov',
  'Nov 20',
  'Nov 20, 2026',
  '20th of November 2026',
  'Friday 20 November 2026',
  'Fri week 47',
  'Fri w47',
  ' 20 nov  2026 ',
  '20\u00a0nov\u00a02026',
  '20\u2009nov\u202f2026',
  '2026\u201111\u201120',
  '20 nov v 47',
  'fre 20 nov (v. 47)',
  'v 47 20 nov',
  '20/11 v 47',
  '2026-11-20 v 47',
  '20261120, vecka 47',
  '２０２６１１２０',
])('%j is Friday 20 November 2026', (typed) => {
  expect(read(typed)).toBe('2026-11-20')
})

test('letters are the same however they were put together', () => {
  for (const typed of ['lör 21 nov', 'LÖR 21 NOV', 'mån 23 nov', 'sön 22 nov', 'i övermorgon']) {
    expect(read(typed.normalize('NFD'))).toBe(read(typed.normalize('NFC')))
    expect(read(typed.normalize('NFD'))).toMatch(/^2026-11-/)
  }
})

describe('a day without a year', () => {
  test.each([
    ['20 jan', 'ahead', '2027-01-20'],
    ['20 jun', 'ahead', '2027-06-20'],
    ['20 okt', 'ahead', '2027-10-20'],
    ['20 sep', 'ahead', '2027-09-20'],
    ['20 jun', 'near', '2026-06-20'],
    ['20 apr', 'near', '2027-04-20'],
    ['20 sep', 'behind', '2026-09-20'],
    ['20 jan', 'behind', '2026-01-20'],
    ['20 dec', 'behind', '2025-12-20'],
    ['9 nov', 'behind', '2026-11-09'],
    ['mån v 1', 'ahead', '2027-01-04'],
    ['mån v 1', 'behind', '2025-12-29'],
    ['tors v 53', 'near', '2026-12-31'],
  ] as const)('%s in a field whose days lie %s is %s', (typed, lies, day) => {
    expect(read(typed, lies)).toBe(day)
  })

  test('each day of the year is found, wherever the field’s days lie', () => {
    for (const lies of ['ahead', 'near', 'behind'] as const) {
      for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
        expect(read(`${day.slice(8)}/${day.slice(5, 7)}`, lies)).toMatch(
          new RegExp(`${day.slice(4)}$`),
        )
      }
    }
  })

  test('29 February is a day where the nearest year has it', () => {
    expect(read('29 feb')).toBe('no-such-day')
    expect(read('29 feb 2028')).toBe('2028-02-29')
    expect(read('29/2', 'ahead', '2028-01-10')).toBe('2028-02-29')
  })
})

test.each([
  ['2026-02-30', 'no-such-day'],
  ['31/11', 'no-such-day'],
  ['0/0', 'no-such-day'],
  ['fre v 54', 'no-such-day'],
  ['fre v 53 2027', 'no-such-day'],
  ['tors 20 nov', 'other-weekday'],
  ['20 nov v 48', 'other-week'],
  ['2026-11-20 v 7', 'other-week'],
  ['20/11 v', 'not-a-day'],
  ['26/11/28', 'two-ways'],
  ['20/11/26', 'two-ways'],
  ['mån 2026-11-20', 'other-weekday'],
  ['2011', 'no-month'],
  ['2026', 'no-month'],
  ['20', 'no-month'],
  ['2026-11', 'no-month'],
  ['v 47', 'no-weekday'],
  ['20-11-26', 'two-ways'],
  ['26-11-20', 'two-ways'],
  ['20 11 26', 'two-ways'],
  ['0206-11-20', 'year-off'],
  ['02061120', 'year-off'],
  ['202611-02-01', 'year-off'],
  ['1899-12-31', 'year-off'],
  ['1918-06-01', 'year-off'],
  ['2077-01-01', 'year-off'],
  ['20 nov 206', 'year-off'],
  ['snart', 'not-a-day'],
  ['så snart som möjligt', 'not-a-day'],
  ['20 nov eller 21 nov', 'not-a-day'],
  ['20 nov, 21 dec', 'not-a-day'],
  ['1 2 3 4', 'not-a-day'],
  ['20 nov <b>', 'not-a-day'],
  ['toString', 'not-a-day'],
  ['constructor', 'not-a-day'],
])('%j is no day: %s', (typed, code) => {
  expect(read(typed)).toBe(code)
})

describe('while somebody types', () => {
  const isKept = (typed: string) => {
    const result = readTypedDay(typed, { today, lies: 'near' })
    return result.ok && result.value.isWhole
  }
  test.each([
    '2026-11-20',
    '20261120',
    '261121',
    '20112026',
    '20/11',
    '20 nov',
    'fre 20 nov 2026',
    'fre v 47',
    '20/11 v 47',
    'idag',
  ])('%s is whole with its last sign, and no sign before makes it another day', (typed) => {
    expect(isKept(typed)).toBe(true)
    for (let length = 1; length < typed.length; length++) {
      const so = typed.slice(0, length)
      if (isKept(so)) expect(read(so)).toBe(read(typed))
    }
  })
  test.each(['2026-11-2', '201120', '261120', '20/1', '20 nov 20', '20/11-20', 'fre v 4'])(
    '%s may become another day',
    (typed) => expect(isKept(typed)).toBe(false),
  )
})

describe('what is shown', () => {
  test('is as it is said', () => {
    expect(shownDay('2026-11-20', sv)).toBe('fre 20 nov 2026')
    expect(shownDay('2026-11-20', en)).toBe('Fri 20 Nov 2026')
    expect(shownDay('2026-11-19', sv)).toBe('tors 19 nov 2026')
    expect(shownDay('202611-02-01', sv)).toBe('202611-02-01')
    expect(shownDay('', sv)).toBe('')
  })

  test('reads back as the same day, every day of thirty years in both languages', () => {
    for (let day = '2010-01-01'; day < '2040-01-01'; day = addDays(day, 1)) {
      for (const names of [sv, en]) expect(read(shownDay(day, names))).toBe(day)
      const { year, week } = weekOf(day)
      const weekday = shownDay(day, sv).split(' ')[0]
      expect(read(`${weekday} v ${week} ${year}`)).toBe(day)
      expect(read(day)).toBe(day)
      expect(read(day.replaceAll('-', ''))).toBe(day)
    }
  })
})

test('whatever is typed, nothing is thrown, and no day comes that the plan would refuse', () => {
  const random = chance(12)
  const pieces = [
    ...awkwardTexts,
    ...'0123456789'.split(''),
    '19',
    '20',
    '2026',
    '11',
    '31',
    '-',
    '/',
    '.',
    ' ',
    ':',
    'v',
    'fre',
    'nov',
    'feb',
    'å',
    '\u0301',
    '\ud800',
    'den',
    'idag',
    'om ',
    'veckor',
    '\u00a0',
    '٢',
    '²',
    '½',
    '__proto__',
  ]
  for (let round = 0; round < 30_000; round++) {
    const length = Math.floor(random() * 8)
    const signs = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)])
    const typed = signs.join('')
    const lies = (['ahead', 'near', 'behind'] as const)[round % 3] ?? 'near'
    const result = readTypedDay(typed, { today, lies })
    if (result.ok) {
      expect(result.value.day).toSatisfy(isOfKind.day)
      expect(result.value.day > '1925' && result.value.day < '2077').toBe(true)
    } else if (result.detail) expect(result.detail).toSatisfy(isOfKind.day)
  }
})
