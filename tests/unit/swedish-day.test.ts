import { afterEach, describe, expect, test, vi } from 'vitest'
import { consentGate } from '../../lib/plan/consent.ts'
import { systemClock } from '../../lib/session/system-clock.ts'
import { completePlan } from '../fixtures/complete.ts'

// The consent holds through 11 September 2027, in Sweden.

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Stockholm'])(
  'on a computer whose zone is %s',
  (zone) => {
    test.each([
      ['2027-09-11T21:30:00Z', '2027-09-11', true],
      ['2027-09-11T22:30:00Z', '2027-09-12', false],
      ['2027-01-31T23:30:00Z', '2027-02-01', true],
    ])('%s is %s', (instant, day, holds) => {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ now: new Date(instant) })
      expect(systemClock.today()).toBe(day)
      expect(consentGate(completePlan, systemClock.today()).ok).toBe(holds)
    })
  },
)
