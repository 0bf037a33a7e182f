import { describe, expect, test } from 'vitest'
import { eventUid } from '../../lib/calendar/meeting-event.ts'
import { meetingInvite } from '../../lib/calendar/meeting-file.ts'
import { readReplies } from '../../lib/calendar/read-reply.ts'

const uid = eventUid({ planId: 'plan-1', meetingId: 'meeting-1' })

/** The answer in a text that holds one. */
const readReply = (...text: Parameters<typeof readReplies>) => {
  const [first, ...others] = readReplies(...text)
  expect(others).toEqual([])
  return first
}

const reply = (attendee: string, ...more: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Mail//SV',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261002T080000Z',
    attendee,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const bup = (status: string) =>
  `ATTENDEE;PARTSTAT=${status};CN="BUP, Hudiksvall":mailto:bup@example.se`

describe('an answer that a calendar sent', () => {
  test.each([
    ['ACCEPTED', 'coming'],
    ['accepted', 'coming'],
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'perhaps'],
    ['DELEGATED', 'substitute'],
    ['NEEDS-ACTION', 'none'],
    ['X-OTHER', 'none'],
  ])('%s is %s', (status, answer) => {
    expect(readReply(reply(bup(status), 'SEQUENCE:2'), uid, 0)).toEqual({
      ok: true,
      value: {
        name: 'BUP, Hudiksvall',
        email: 'bup@example.se',
        answer,
        sequence: 2,
        comment: '',
        delegatedTo: '',
      },
    })
  })

  test('with a comment, folded in the middle, and no name', () => {
    const text = reply(
      'ATTENDEE;PARTST\r\n AT=DECLINED:MAILTO:bup@exa\r\n mple.se',
      'COMMENT:Kan inte\\, ring mig\\; helst\\nf\r\n öre tolv',
    )
    expect(readReply(text, uid, 0)).toMatchObject({
      value: {
        name: 'bup@example.se',
        answer: 'declined',
        sequence: 0,
        comment: 'Kan inte, ring mig; helst\nföre tolv',
      },
    })
  })

  test('as a mail program writes it: bare newlines, an alarm with lines of its own', () => {
    const alarm = ['BEGIN:VALARM', 'UID:other', 'ATTENDEE:mailto:x@example.se', 'END:VALARM']
    const text = reply(bup('ACCEPTED'), ...alarm).replaceAll('\r\n', '\n')
    expect(readReply(`\uFEFF${text}`, uid, 0)).toMatchObject({ value: { email: 'bup@example.se' } })
  })
})

test('several answers in one text, in the order in which they were sent', () => {
  const later = reply(bup('DECLINED')).replace('20261002', '20261005')
  const read = readReplies(`${later}${reply(bup('ACCEPTED'))}Hälsningar\r\n`, uid, 0)
  expect(read.map((each) => each.ok && each.value.answer)).toEqual(['coming', 'declined'])
  expect(readReplies('', uid, 0)).toEqual([{ ok: false, code: 'no-calendar' }])
})

test('of two who answer differently nobody can tell whose it is; two who answer alike are one answer', () => {
  const ek = 'ATTENDEE;PARTSTAT=DECLINED:mailto:ek@example.se'
  for (const text of [reply(bup('ACCEPTED'), ek), reply(ek, bup('ACCEPTED'))])
    expect(readReply(text, uid, 0)).toEqual({ ok: false, code: 'several' })
  expect(readReply(reply(bup('DECLINED'), ek), uid, 0)).toMatchObject({
    value: { email: 'bup@example.se', answer: 'declined' },
  })
})

test('of two events of one name the later counts, whichever stands first', () => {
  const event = (sequence: number, status: string) =>
    reply(bup(status), `SEQUENCE:${sequence}`).split('\r\n').slice(4, -2).join('\r\n')
  for (const [first, second] of [
    [event(1, 'ACCEPTED'), event(2, 'DECLINED')],
    [event(2, 'DECLINED'), event(1, 'ACCEPTED')],
  ]) {
    const text = reply(bup('NEEDS-ACTION')).replace(
      /BEGIN:VEVENT.*END:VEVENT/s,
      `${first}\r\n${second}`,
    )
    expect(readReply(text, uid, 0)).toMatchObject({ value: { answer: 'declined', sequence: 2 } })
  }
})

test('a name with a colon and no quotes leaves the address whole', () => {
  const text = reply('ATTENDEE;PARTSTAT=ACCEPTED;CN=BUP: Hudiksvall:mailto:bup@example.se')
  expect(readReply(text, uid, 0)).toMatchObject({ value: { email: 'bup@example.se' } })
})

test.each([
  ['called off', 'STATUS:CANCELLED', 'called-off'],
  ['one occasion of a series', 'RECURRENCE-ID:20261016T080000Z', 'foreign'],
])('an answer to what is %s is not taken', (_what, more, code) => {
  expect(readReply(reply(bup('ACCEPTED'), more), uid, 0)).toEqual({ ok: false, code })
})

test('who comes instead', () => {
  const text = reply(
    'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:eva@example.se":mailto:bup@example.se',
  )
  expect(readReply(text, uid, 0)).toMatchObject({
    value: { answer: 'substitute', delegatedTo: 'eva@example.se' },
  })
})

describe('what is no answer to this meeting', () => {
  const invite = meetingInvite({
    planId: 'plan-1',
    meetingId: 'meeting-1',
    sequence: 0,
    madeAt: '2026-10-01T07:30:00Z',
    day: '2026-10-16',
    start: '10:00',
    end: '',
    place: '',
    url: '',
    protectedIdentity: false,
    invited: [],
  })

  test.each([
    [
      'another plan',
      reply(bup('ACCEPTED')),
      eventUid({ planId: 'plan-2', meetingId: 'meeting-1' }),
      'foreign',
    ],
    [
      'another meeting',
      reply(bup('ACCEPTED')),
      eventUid({ planId: 'plan-1', meetingId: 'meeting-2' }),
      'foreign',
    ],
    ['our own invitation', invite.ok ? invite.value : '', uid, 'no-reply'],
    ['nobody answers', reply('SUMMARY:SIP-möte'), uid, 'nobody'],
    ['no calendar', 'Hej! Jag kommer.', uid, 'no-calendar'],
    ['nothing', '', uid, 'no-calendar'],
    ['half a file', reply(bup('ACCEPTED')).slice(0, -20), uid, 'cut-off'],
  ])('%s', (_name, text, asked, code) => {
    expect(readReply(text, asked, 0)).toEqual({ ok: false, code })
  })

  test('an answer to an earlier time of the meeting', () => {
    const earlier = reply(bup('ACCEPTED'), 'SEQUENCE:1')
    expect(readReply(earlier, uid, 2)).toEqual({ ok: false, code: 'older' })
    expect(readReply(earlier, uid, 1)).toMatchObject({ ok: true })
  })

  test('a megabyte of nonsense is read at once', () => {
    const started = performance.now()
    readReply(`BEGIN:VCALENDAR\nATTENDEE${';A="b'.repeat(200_000)}`, uid, 0)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
