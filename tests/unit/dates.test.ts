import { expect, test } from 'vitest'
import { shortDay } from '../../lib/i18n/dates.ts'
import { timeOfDay } from '../../lib/i18n/time-of-day.ts'
import { systemClock } from '../../lib/session/system-clock.ts'

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
const locales = { sv: 'sv-SE', en: 'en-GB' } as const

test.each(['sv', 'en'] as const)(
  'months are as short as in the language itself: %s',
  (language) => {
    const asIntl = (day: string) =>
      new Intl.DateTimeFormat(locales[language], {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      })
        .format(new Date(`${day}T12:00:00Z`))
        .replace('.', '')
    for (const month of months) {
      const day = `2026-${month}-03`
      expect(shortDay(day, language, '2026-11-22')).toBe(asIntl(day))
    }
  },
)

test('another year is written out', () => {
  expect(shortDay('2027-01-12', 'sv', '2026-11-22')).toBe('12 jan 2027')
})

test('the time of day where the user is', () => {
  const instant = new Date(2026, 10, 22, 9, 5).toISOString()
  expect(timeOfDay(instant, 'sv')).toBe('09.05')
  expect(timeOfDay(instant, 'en')).toBe('09:05')
})

test('today is the day where the user is', () => {
  expect(systemClock.today()).toBe(new Date().toLocaleDateString('sv-SE'))
})
