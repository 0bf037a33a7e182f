import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { eventUid, type MeetingEvent } from '../../lib/calendar/meeting-event.ts'
import { meetingCancellation, meetingInvite } from '../../lib/calendar/meeting-file.ts'

const meeting: MeetingEvent = {
  planId: 'plan-1',
  meetingId: 'meeting-1',
  sequence: 0,
  madeAt: '2026-10-01T07:30:00Z',
  day: '2026-10-16',
  start: '10:00',
  end: '11:15',
  place: 'Håstaskolan, rum 3; plan 2',
  url: 'https://video.example.se/möte?a=1,2;b=3',
  protectedIdentity: false,
  organizer: { name: 'Eva Nyström', email: 'eva@example.se' },
  invited: [
    { name: 'BUP, Hudiksvall', email: 'bup@example.se' },
    { name: 'Socialtjänsten', email: 'soc@example.se' },
  ],
}

const textOf = (file: ReturnType<typeof meetingInvite>): string => {
  if (!file.ok) throw new Error(file.code)
  return file.value
}
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  return {
    calendar,
    component,
    event: new ICAL.Event(component),
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    start: component.getFirstPropertyValue('dtstart')?.toString(),
    end: component.getFirstPropertyValue('dtend')?.toString(),
    stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
  }
}

describe('the invitation, read by another library', () => {
  const { event, component, ...file } = read(textOf(meetingInvite(meeting)))

  test('when and where; summer time in Sweden is two hours ahead', () => {
    expect(file).toMatchObject({
      method: 'REQUEST',
      status: 'CONFIRMED',
      start: '2026-10-16T08:00:00Z',
      end: '2026-10-16T09:15:00Z',
      stamp: '2026-10-01T07:30:00Z',
    })
    expect(event.location).toBe(meeting.place)
    expect(component.getFirstPropertyValue('url')).toBe(
      'https://video.example.se/möte?a=1%2C2%3Bb=3',
    )
  })

  test('names no child', () => {
    expect(event.summary).toBe('SIP-möte')
    expect(event.description).toBeNull()
  })

  test('who calls, and who is called', () => {
    expect(event.organizer).toBe('mailto:eva@example.se')
    expect(event.attendees.map((each) => each.getParameter('cn'))).toEqual([
      'BUP, Hudiksvall',
      'Socialtjänsten',
    ])
    expect(event.attendees.map((each) => each.getParameter('rsvp'))).toEqual(['TRUE', 'TRUE'])
  })
})

describe('update and cancellation', () => {
  const moved = {
    ...meeting,
    sequence: 1,
    day: '2026-10-30',
    madeAt: '2026-10-05T07:00:00Z',
  }
  const invite = read(textOf(meetingInvite(meeting)))
  const update = read(textOf(meetingInvite(moved)))
  const cancel = read(textOf(meetingCancellation({ ...moved, sequence: 2 })))

  test('are of the same event, each later than the one before', () => {
    expect([update.event.uid, cancel.event.uid]).toEqual([invite.event.uid, invite.event.uid])
    expect([invite, update, cancel].map(({ event }) => event.sequence)).toEqual([0, 1, 2])
    expect([invite, update, cancel].map(({ method }) => method)).toEqual([
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ])
    expect(cancel.status).toBe('CANCELLED')
  })

  test('after the clocks have changed Sweden is one hour ahead', () => {
    expect(update.start).toBe('2026-10-30T09:00:00Z')
  })

  test('a cancellation needs a sequence that has been raised', () => {
    expect(meetingCancellation(meeting)).toEqual({ ok: false, code: 'first-of-its-kind' })
  })

  test('another meeting of the plan, and another plan, are other events', () => {
    const uids = [meeting, { ...meeting, meetingId: 'meeting-2' }, { ...meeting, planId: 'plan-2' }]
    expect(new Set(uids.map(eventUid)).size).toBe(3)
  })
})

describe('bad input', () => {
  test.each([
    ['no day', { day: '' }, 'no-day'],
    ['no time', { start: '' }, 'no-time'],
    ['a time that is none', { start: '25:61' }, 'no-time'],
    ['end before start', { end: '09:00' }, 'ends-before-start'],
    ['end at the start', { end: '10:00' }, 'ends-before-start'],
  ])('%s', (_name, patch, code) => {
    expect(meetingInvite({ ...meeting, ...patch })).toEqual({ ok: false, code })
  })

  test('no end is no fault', () => {
    expect(read(textOf(meetingInvite({ ...meeting, end: '' }))).end).toBeUndefined()
  })

  test.each(['sip\r\nX-EVIL:1', 'Eva "Evil"\r\nX-EVIL:1 ; N:x', 'rum\nX-EVIL:1\\n'])(
    'nothing that is written begins a line of its own: %j',
    (evil) => {
      const text = textOf(
        meetingInvite({
          ...meeting,
          place: evil,
          url: `https://example.se/${evil}`,
          organizer: { name: evil, email: 'eva@example.se' },
          invited: [
            { name: evil, email: 'bup@example.se' },
            { name: 'Soc', email: evil },
          ],
        }),
      )
      expect(text).not.toMatch(/^X-EVIL/m)
      const { event, component } = read(text)
      expect(component.getFirstProperty('x-evil')).toBeNull()
      expect(event.attendees).toHaveLength(1)
      expect(event.organizer).toBe('mailto:eva@example.se')
    },
  )

  test('a link that is none is left out', () => {
    expect(textOf(meetingInvite({ ...meeting, url: 'javascript:alert(1)' }))).not.toContain('URL')
  })

  test('no line is longer than 75 octets (RFC 5545 §3.1)', () => {
    const text = textOf(meetingInvite({ ...meeting, place: 'Åsgränd 🏫 '.repeat(60) }))
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
    expect(read(text).event.location).toBe('Åsgränd 🏫 '.repeat(60).trim())
  })
})

test('protected identity: neither place nor link, in the call and in the cancellation', () => {
  const hidden = { ...meeting, sequence: 1, protectedIdentity: true }
  for (const file of [meetingInvite, meetingCancellation]) {
    const text = textOf(file(hidden)).replaceAll('\r\n ', '')
    expect(text).not.toMatch(/LOCATION|URL|GEO|DESCRIPTION|Håstaskolan|video\.example/)
    expect(text).toContain('SUMMARY:SIP-möte')
  }
})
