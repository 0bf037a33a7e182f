import { describe, expect, test } from 'vitest'
import { weekOf } from '../../lib/dates/calendar.ts'
import { addDays, weekdayOf } from '../../lib/dates/day.ts'
import { calendarNames } from '../../lib/dates/in-both.ts'
import { dateInWords } from '../../lib/dates/in-words.ts'
import { readTypedDay } from '../../lib/dates/typed/read-typed-day.ts'
import { shownDay } from '../../lib/dates/typed/shown-day.ts'

const today = '2026-11-18'
const readWhole = (typed: string, on = today) => readTypedDay(typed, { today: on, lies: 'ahead' })
const read = (typed: string, on = today) => {
  const result = readWhole(typed, on)
  return result.ok ? result.value.day : result.code
}

test.each([
  '20112026',
  '20 11 2026',
  '\u200e20/11/2026',
  '\u200b2026-11-20',
  '\ufeff2026-11-20\u2060',
  '20 no\u00advember 2026',
  '20\u201111\u20112026',
  '2026\u221211\u221220',
  'fredagen den 20 november',
  '20 nov (fre)',
  '2026-11-20 (fredag)',
  '20 nov’26',
  "20 nov '26",
  'fr 20/11',
  'Fr. 20 nov',
])('%j is Friday 20 November 2026', (typed) => {
  expect(readWhole(typed)).toMatchObject({ ok: true, value: { day: '2026-11-20' } })
  expect(readWhole(typed).ok && readWhole(typed)).not.toMatchObject({ value: { hasTime: true } })
})

test.each([
  ['iövermorgon', '2026-11-20'],
  ['lö 21/11', '2026-11-21'],
  ['må 23 nov', '2026-11-23'],
  ['to 19/11', '2026-11-19'],
  ['We 25 Nov', '2026-11-25'],
  ['fr 21/11', 'other-weekday'],
  ['31112026', 'no-such-day'],
  ['20-27 nov', 'not-a-day'],
  ['20/11 21/11', 'not-a-day'],
  ['20.11 21.11', 'not-a-day'],
])('%j is %s', (typed, day) => {
  expect(read(typed)).toBe(day)
})

describe('two figures for the year between slashes', () => {
  const inField = (typed: string) => {
    const result = readTypedDay(typed, { today, lies: 'ahead', years: { from: 2021, to: 2031 } })
    return result.ok ? result.value.day : result.code
  }
  test.each([
    ['26/11/28', 'two-ways'],
    ['28/11/26', 'two-ways'],
    ['20/11/26', '2026-11-20'],
    ['26/11/32', 'year-off'],
    ['26/30/11', 'year-off'],
    ['2026/11/28', '2026-11-28'],
    ['28/11-26', '2026-11-28'],
  ])('%s is %s', (typed, day) => {
    expect(inField(typed)).toBe(day)
  })
})

describe('a time beside the day', () => {
  test.each([
    'fredag 20 november 2026 10:00',
    'fre 2026-11-20 10:00',
    '2026-11-20T10:00',
    '2026-11-20 10:00:00',
    'fre 20 nov kl 10',
    'kl. 13.15 den 20/11',
    '20/11 kl13',
    '20 nov, klockan 13.15',
    '20 nov kl. 9 30',
    'fredag 20 november 2026 kl. 13:00–14:00',
    '20 nov kl 13-14',
    '20 nov 13.15',
    '20/11 13.15-14.15',
    '20.11 13.15',
    'fre 20 nov 13–14',
    'fredag kl 9',
    'fredag 9.30',
    'på fredag 13-14',
    'Friday, November 20, 2026 10:00 AM',
    '20 Nov at 1 pm',
  ])('is set aside and told: %s', (typed) => {
    expect(readWhole(typed)).toMatchObject({
      ok: true,
      value: { day: '2026-11-20', hasTime: true },
    })
  })

  test('is no time where a sheet wrote midnight for none', () => {
    expect(readWhole('2026-11-20 00:00:00')).toMatchObject({
      ok: true,
      value: { day: '2026-11-20', hasTime: false },
    })
  })

  test.each([
    ['1 dec kl 13', '2026-12-01'],
    ['i morgon kl 13', '2026-11-19'],
    ['kl 13', 'only-time'],
    ['13:15', 'only-time'],
    ['mån 31.11', 'no-such-day'],
    ['fredag 13.11', 'other-weekday'],
    ['20 nov kl 25', 'not-a-day'],
    ['2026-11-20T23:30:00Z', 'not-a-day'],
    ['20 nov 21-12', 'not-a-day'],
  ])('%s is %s', (typed, day) => {
    expect(read(typed)).toBe(day)
  })
})

/** Every way in which somebody writes a day whole, in the year or without it. */
function waysOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const weekday = weekdayOf(day)
  const inWords = (['sv', 'en'] as const).flatMap((language) => {
    const name = calendarNames[language].weekdays[weekday] ?? ''
    const long = dateInWords(day, calendarNames[language])
    const short = `${Number(date)} ${calendarNames[language].shortMonths[Number(month) - 1]}`
    const name3 = shownDay(day, calendarNames[language]).split(' ')[0] ?? ''
    return [
      long,
      short,
      short.replace(' ', ''),
      `${short}. ${year.slice(2)}`,
      `${short}’${year.slice(2)}`,
      `${short} (${name3})`,
      `${name} ${long} 10:00`,
      `${name}, ${long} kl. 13.15`,
      `${name.slice(0, 2)} ${short}`,
      `${name3.toUpperCase()} ${short.toUpperCase()} ${year}`,
      shownDay(day, calendarNames[language]),
    ]
  })
  const { year: weekYear, week } = weekOf(day)
  const inFigures = [
    day,
    `${year}${month}${date}`,
    `${date}${month}${year}`,
    ...['/', '.', ' ', '-'].map((sign) => [date, month, year].join(sign)),
    ...['/', '.', ' ', '-'].map((sign) => [Number(date), Number(month)].join(sign)),
    ...['/', '.', ' '].map((sign) => [year, month, date].join(sign)),
    `${Number(date)}/${Number(month)}-${year.slice(2)}`,
    `${date}.${month}.${year.slice(2)}`,
    `${Number(date)}/${Number(month)} ${year}`,
    `${Number(date)}/${Number(month)} kl 13`,
    `${day} 00:00:00`,
    `${day} 13:15`,
    `${day}T13:15`,
  ]
  const inSwedish = [
    `${calendarNames.sv.weekdays[weekday]}en den ${dateInWords(day, calendarNames.sv, { year: false })}`,
    `den ${Number(date)}:e ${dateInWords(day, calendarNames.sv).split(' ')[1]}`,
    `${shownDay(day, calendarNames.sv).split(' ')[0]} v ${week} ${weekYear}`,
    `vecka ${week}, ${shownDay(day, calendarNames.sv).split(' ')[0]} -${String(weekYear).slice(2)}`,
    `${dateInWords(day, calendarNames.sv, { year: false })} v ${week}`,
    `${shownDay(day, calendarNames.sv)} (v. ${week})`,
    `v ${week}, ${day}`,
  ]
  return [...inWords, ...inFigures, ...inSwedish]
}

test('every way of writing every day of a year ahead is that day, however the signs were made', () => {
  const wrong: string[] = []
  for (let day = '2026-11-18'; day < '2027-11-18'; day = addDays(day, 1)) {
    for (const way of waysOf(day)) {
      for (const typed of [
        way,
        ` \u200e${way.normalize('NFD').replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')}\u200b.`,
      ]) {
        if (read(typed) !== day) wrong.push(`${JSON.stringify(typed)}: ${read(typed)}, not ${day}`)
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
})

test('no day is kept while it is typed that a further sign makes another', () => {
  const wrong: string[] = []
  for (let day = '2026-11-18'; day < '2027-11-18'; day = addDays(day, 5)) {
    for (const way of waysOf(day)) {
      for (let length = 1; length < way.length; length++) {
        const so = readWhole(way.slice(0, length))
        if (so.ok && so.value.isWhole && so.value.day !== day) {
          wrong.push(`${way.slice(0, length)} of ${way}: ${so.value.day}`)
        }
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
})
