import { describe, expect, test } from 'vitest'
import { readTypedDay } from '../../lib/dates/typed/read-typed-day.ts'

const today = '2026-11-18'
const readWhole = (typed: string, on = today) => readTypedDay(typed, { today: on, lies: 'ahead' })
const read = (typed: string, on = today) => {
  const result = readWhole(typed, on)
  return result.ok ? result.value.day : result.code
}

test('what lies near today has words of its own', () => {
  for (const typed of ['idag', 'I dag', 'today']) expect(read(typed)).toBe('2026-11-18')
  for (const typed of ['i morgon', 'imorgon', 'i morn', 'imorn', 'Tomorrow']) {
    expect(read(typed)).toBe('2026-11-19')
  }
  expect(['i övermorgon', 'i går', 'igår', 'yesterday'].map((typed) => read(typed))).toEqual([
    '2026-11-20',
    '2026-11-17',
    '2026-11-17',
    '2026-11-17',
  ])
})

describe('next Friday', () => {
  test.each([
    ['nästa fredag', '2026-11-20', '2026-11-27'],
    ['Next Friday', '2026-11-21', '2026-11-27'],
    ['nästa ons', '2026-11-18', '2026-11-25'],
    ['nästa mån', '2026-11-18', '2026-11-23'],
  ])('%s is one day, written on %s', (typed, on, day) => {
    expect(read(typed, on)).toBe(day)
  })

  test('may be in this week or in the next before that: both are told', () => {
    expect(readWhole('nästa fredag')).toMatchObject({
      code: 'next-or-after',
      detail: '2026-11-20',
    })
  })
})

describe('a weekday by itself', () => {
  test.each(['fredag', 'på fredag', 'nu på fredag', 'fre', 'Fredagen', 'Friday', 'on Friday'])(
    '%s is the one that comes',
    (typed) => expect(read(typed)).toBe('2026-11-20'),
  )

  test('is the one that has been, where the days of the field have', () => {
    expect(readTypedDay('fredag', { today, lies: 'behind' })).toMatchObject({
      value: { day: '2026-11-13' },
    })
    expect(read('i fredags')).toBe('2026-11-13')
    expect(read('i lördags', '2026-11-21')).toBe('2026-11-14')
  })

  test('may be today or in a week on that day: both are told', () => {
    expect(readWhole('onsdag')).toMatchObject({ code: 'next-or-after', detail: '2026-11-18' })
    expect(readTypedDay('ons', { today, lies: 'behind' })).toMatchObject({
      code: 'next-or-after',
      detail: '2026-11-11',
    })
  })

  test('is not kept before the field is left', () => {
    expect(readWhole('fre')).toMatchObject({ value: { isWhole: false } })
  })

  test.each(['on', 'to', 'so', 'må'])('%s is too short for one', (typed) => {
    expect(read(typed)).toBe('not-a-day')
  })
})

test.each([
  ['om två veckor', '2026-12-02'],
  ['om 2 veckor', '2026-12-02'],
  ['om en vecka', '2026-11-25'],
  ['om tio dagar', '2026-11-28'],
  ['om 3 månader', '2027-02-18'],
  ['om en månad', '2026-12-18'],
  ['in two weeks', '2026-12-02'],
  ['fredag nästa vecka', '2026-11-27'],
  ['måndag i nästa vecka', '2026-11-23'],
  ['om 999 månader', 'year-off'],
  ['om några veckor', 'not-a-day'],
  ['om 2 v', 'not-a-day'],
])('%s is told from today: %s', (typed, day) => {
  expect(read(typed)).toBe(day)
})

test('a month from the 31st is no day where that month has none', () => {
  expect(read('om en månad', '2026-10-31')).toBe('no-such-day')
})
