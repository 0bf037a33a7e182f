import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { calendarNames } from '../../lib/dates/in-both.ts'
import {
  dayAloud,
  dayInWords,
  instantInWords,
  shortDay,
  timeOfDay,
} from '../../lib/dates/in-words.ts'
import { systemClock } from '../../lib/session/system-clock.ts'

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
const locales = { sv: 'sv-SE', en: 'en-GB' } as const

describe.each(['sv', 'en'] as const)('as the language itself has it: %s', (language) => {
  const asIntl = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, day: 'numeric', timeZone: 'UTC' })
      .format(new Date(`${day}T12:00:00Z`))
      .replace(/[.,]/g, '')

  test.each(months)('the month %s, whole and short', (month) => {
    const day = `2026-${month}-03`
    expect(dayInWords(day, calendarNames[language])).toBe(
      asIntl(day, { month: 'long', year: 'numeric' }),
    )
    expect(shortDay(day, calendarNames[language], '2026-11-22')).toBe(
      asIntl(day, { month: 'short' }),
    )
  })

  test('the days of the week', () => {
    for (const date of [2, 3, 4, 5, 6, 7, 8]) {
      const day = `2026-11-0${date}`
      const said = asIntl(day, { weekday: 'long', month: 'long' }).replace(' den ', ' ')
      expect(dayAloud(day, calendarNames[language], '2026-11-22')).toBe(said)
    }
  })
})

test('another year is written out', () => {
  expect(shortDay('2027-01-12', calendarNames.sv, '2026-11-22')).toBe('12 jan 2027')
})

describe.each(['UTC', 'America/New_York', 'Europe/Stockholm'])('on a machine in %s', (zone) => {
  beforeEach(() => vi.stubEnv('TZ', zone))
  afterEach(() => vi.unstubAllEnvs())

  test('an instant has the day and the time of Sweden', () => {
    expect(instantInWords('2026-11-01T23:05:00Z', calendarNames.sv)).toBe(
      '2 november 2026 kl. 00.05',
    )
    expect(instantInWords('2026-10-25T00:30:00Z', calendarNames.en)).toBe('25 October 2026, 02:30')
  })

  test('the time of day is that of Sweden', () => {
    expect(timeOfDay('2026-11-22T08:05:00Z', calendarNames.sv)).toBe('09.05')
    expect(timeOfDay('2026-07-22T07:05:00Z', calendarNames.en)).toBe('09:05')
  })
})

test('today is the day where the user is', () => {
  expect(systemClock.today()).toBe(new Date().toLocaleDateString('sv-SE'))
})
