import type { Appointment } from '@medplum/fhirtypes'
import ICAL from 'ical.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eventUid, type MeetingEvent } from '../../lib/calendar/meeting-event.ts'
import { meetingInvite } from '../../lib/calendar/meeting-file.ts'
import { readReplies } from '../../lib/calendar/read-reply.ts'
import { daysBetween } from '../../lib/dates/calendar.ts'
import { addDays, birthday, isDay, toInstant } from '../../lib/dates/day.ts'
import {
  readSwedishTime,
  swedishClock,
  swedishDay,
  swedishInstant,
  swedishTime,
} from '../../lib/dates/sweden.ts'
import { mapPlan } from '../../lib/fhir/mapping.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { answeredFrom } from '../../lib/plan/standing-answer.ts'
import { dueOf } from '../../lib/process/reminders.ts'
import { completePlan } from '../fixtures/complete.ts'

afterEach(() => vi.unstubAllEnvs())

/** A day and a time in Sweden, the instant in UTC, and what clocks in Sweden then show. */
const nights = [
  ['2026-01-15', '10:00', '2026-01-15T09:00:00.000Z', '2026-01-15 10:00'],
  ['2026-07-15', '10:00', '2026-07-15T08:00:00.000Z', '2026-07-15 10:00'],
  ['2026-03-28', '23:59', '2026-03-28T22:59:00.000Z', '2026-03-28 23:59'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', '2026-03-29 01:59'],
  // There is no 02:30 on this night: the clock has been moved to 03:30.
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', '2026-03-29 03:30'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', '2026-03-29 03:00'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z', '2026-10-25 01:59'],
  // 02:30 comes twice on this night: the first is meant.
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', '2026-10-25 02:30'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', '2026-10-25 03:00'],
  ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z', '2026-12-31 23:59'],
  ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z', '2027-01-01 00:00'],
  ['2028-02-29', '00:30', '2028-02-28T23:30:00.000Z', '2028-02-29 00:30'],
] as const

const event = (day: string, start: string): MeetingEvent => ({
  planId: 'plan-1',
  meetingId: 'meeting-1',
  sequence: 0,
  madeAt: '2026-01-01T07:30:00Z',
  day,
  start,
  end: '',
  place: '',
  url: '',
  protectedIdentity: false,
  invited: [],
})

const startInFile = (day: string, start: string): string | undefined => {
  const file = meetingInvite(event(day, start))
  if (!file.ok) return undefined
  const found = new ICAL.Component(ICAL.parse(file.value)).getFirstSubcomponent('vevent')
  return found?.getFirstPropertyValue('dtstart')?.toString()
}

const heldAt = (date: string, start: string): Plan => ({
  ...completePlan,
  meeting: { ...completePlan.meeting, date, start, end: '23:59' },
})

const appointmentOf = (plan: Plan, now = `${plan.meeting.date}T22:59:00Z`): Appointment => {
  const gate = consentGate(plan, '2026-09-14')
  if (!gate.ok) throw new Error(gate.code)
  const { shared, own } = mapPlan(gate.value, 'submission-1', now)
  const found = [...shared, ...own].find(({ resource }) => resource.resourceType === 'Appointment')
  return found?.resource as Appointment
}

const reply = (start: string) =>
  [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${eventUid({ planId: 'plan-1', meetingId: 'meeting-1' })}`,
    start,
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:bup@example.se',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

describe.each(['Europe/Stockholm', 'UTC', 'America/New_York', 'Asia/Tokyo'])(
  'on a computer whose zone is %s',
  (zone) => {
    test.each(nights)('%s %s is one instant everywhere', (day, clock, instant, shown) => {
      vi.stubEnv('TZ', zone)
      const seconds = instant.replace('.000Z', 'Z')
      expect(swedishInstant(day, clock)).toBe(instant)
      expect(readSwedishTime(`${day} ${clock}`)).toBe(instant)
      expect(swedishTime(instant)).toBe(shown)
      expect(`${swedishDay(instant)} ${swedishClock(instant)}`).toBe(shown)
      expect(answeredFrom(`${day} ${clock}`)).toBe(instant)
      expect(appointmentOf(heldAt(day, clock)).start).toBe(seconds)
      expect(startInFile(day, clock)).toBe(seconds)
      const stamp = seconds.replace(/[-:]/g, '')
      const uid = eventUid({ planId: 'plan-1', meetingId: 'meeting-1' })
      const [, shownDay = '', shownClock = ''] = shown.split(/^(\S+) /)
      const planned = { day: shownDay, start: shownClock }
      expect(readReplies(reply(`DTSTART:${stamp}`), uid, 0, planned)[0]?.ok).toBe(true)
      const due = dueOf({
        key: 'k',
        day,
        time: clock,
        lapses: day,
        says: { code: 'meeting', day, start: clock },
      })
      expect(toInstant(due.at)).toBe(instant)
      expect(swedishTime(toInstant(due.lapses) ?? '')).toBe(`${day} 23:59`)
    })
  },
)

describe('a day that does not exist', () => {
  test.each(['2026-02-30', '2026-13-01', '2027-02-29', '2026-04-31', '', '0000-00-00'])(
    '%j is no day and no instant, in any way out',
    (day) => {
      expect(isDay(day)).toBe(false)
      expect(addDays(day, 1)).toBe('')
      expect(swedishInstant(day, '10:00')).toBeUndefined()
      expect(readSwedishTime(`${day} 10:00`)).toBeUndefined()
      expect(startInFile(day, '10:00')).toBeUndefined()
      expect(birthday(day, 18)).toBe('')
    },
  )

  test.each(['24:01', '25:00', '9:30', '10.00', ''])('nor %j a time', (clock) => {
    expect(swedishInstant('2026-10-02', clock)).toBeUndefined()
  })

  test('24:00 is the midnight that ends the day', () => {
    expect(swedishInstant('2026-10-02', '24:00')).toBe('2026-10-02T22:00:00.000Z')
    expect(swedishInstant('2026-10-24', '24:00')).toBe('2026-10-24T22:00:00.000Z')
    expect(swedishInstant('2026-10-25', '24:00')).toBe('2026-10-25T23:00:00.000Z')
  })
})

test('days are counted as calendars do, over the nights when the clocks change', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('every Friday of 2026–2028 at 10:00 shows ten o’clock in Stockholm', () => {
  for (let day = '2026-01-02'; day < '2029-01-01'; day = addDays(day, 7)) {
    const instant = new Date(swedishInstant(day, '10:00') ?? '')
    expect(instant.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })).toBe(
      `${day} 10:00:00`,
    )
  }
})

test('every minute of a year is read back as it is shown, but for the hour that comes twice', () => {
  const minute = 60_000
  const start = Date.parse('2025-12-31T23:00:00Z')
  for (let at = start; at < Date.parse('2026-12-31T23:00:00Z'); at += 7 * minute) {
    const instant = toInstant(at) ?? ''
    const shown = swedishTime(instant)
    const isSecond = shown === swedishTime(toInstant(at - 60 * minute) ?? '')
    expect(readSwedishTime(shown)).toBe(isSecond ? toInstant(at - 60 * minute) : instant)
  }
})
