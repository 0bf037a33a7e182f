import { describe, expect, it, test } from 'vitest'
import { createCalendar } from '../../lib/calendar/calendar.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import { mergePlans } from '../../lib/plan/merge.ts'
import { callToNext } from '../../lib/process/next-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

// What calendars have been told cannot be untold: they pass over a sequence that they have seen.

function start() {
  const saved: string[] = []
  const { session } = startSession({
    calendar: createCalendar(),
    files: {
      save: (_name: string, _type: string, content: string) => void saved.push(content),
    } as never,
  })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const move = (date: string) => session.editing.edit(patchSection('meeting', { date }))
  const sequences = () => saved.map((file) => Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1]))
  return { session, saved, move, sequences }
}
const invite = { sequence: 3, cancelled: true, number: 1 }
const withInvite = (sequence: number, number = 1, changedAt = completePlan.changedAt) => ({
  ...completePlan,
  changedAt,
  meeting: { ...completePlan.meeting, invite: { sequence, cancelled: false, number } },
})

describe('a calendar file that was saved', () => {
  it('is not unsaved by taking back what was written before or after', async () => {
    const { session, move, sequences } = start()
    move('2026-10-12')
    session.process.saveEvent('invite')
    await session.editing.undo()
    move('2026-10-16')
    session.process.saveEvent('invite')
    move('2026-10-19')
    await session.editing.undo()
    await session.editing.undo()
    session.process.saveEvent('invite')
    expect(sequences()).toEqual([0, 1, 2])
    expect(session.state.plan.value?.meeting.date).toBe(completePlan.meeting.date)
  })

  it('is counted for its own meeting, also when the call to the next is taken back', async () => {
    const { session, sequences } = start()
    session.process.saveEvent('invite')
    session.process.saveEvent('invite')
    const next = { question: '', today: '2026-10-05', now: '2026-10-05T08:00:00Z' }
    session.editing.edit(callToNext(next))
    session.editing.edit(patchSection('meeting', { date: '2026-11-20' }))
    session.process.saveEvent('invite')
    await session.editing.undo()
    await session.editing.undo()
    expect(session.state.plan.value?.meeting.invite).toMatchObject({ sequence: 2, number: 1 })
    session.process.saveEvent('invite')
    expect(sequences()).toEqual([0, 1, 0, 2])
  })

  it('goes on where it was when the call to the next meeting is taken back and made again', async () => {
    const { session, saved, sequences } = start()
    const next = { question: '', today: '2026-10-05', now: '2026-10-05T08:00:00Z' }
    const call = () => {
      session.editing.edit(callToNext(next))
      session.editing.edit(patchSection('meeting', { date: '2026-11-20' }))
    }
    const back = async () => {
      await session.editing.undo()
      await session.editing.undo()
    }
    call()
    session.process.saveEvent('invite')
    session.process.saveEvent('cancel')
    await back()
    call()
    expect(session.state.plan.value?.meeting.invite.cancelled).toBe(false)
    await back()
    call()
    session.process.saveEvent('invite')
    expect(sequences()).toEqual([0, 1, 2])
    expect(new Set(saved.map((file) => /^UID:(.+)$/m.exec(file)?.[1])).size).toBe(1)
  })

  it('stays called off, or called again, as it was sent', async () => {
    const { session, move } = start()
    session.process.saveEvent('invite')
    move('2026-10-12')
    session.process.saveEvent('cancel')
    await session.editing.undo()
    expect(session.state.plan.value?.meeting.invite).toEqual({ ...invite, sequence: 2 })
  })
})

describe('of two forms of a plan the later calendar file is known', () => {
  it('an own older file takes nothing back', () => {
    const here = { ...completePlan, meeting: { ...completePlan.meeting, invite } }
    expect(takeOver(here, completePlan).meeting.invite).toEqual(invite)
  })

  it('nor one of the meeting before', () => {
    const before = withInvite(3)
    const next = { question: '', today: '2026-10-05', now: '2026-10-05T08:00:00Z' }
    const taken = takeOver(callToNext(next)(before), withInvite(1))
    expect(taken.meeting.invite).toMatchObject({ number: 1, sequence: 3 })
  })

  it.each([
    [
      'the higher of two of one meeting',
      withInvite(4),
      withInvite(2, 1, '2026-10-03T08:00:00Z'),
      4,
    ],
    ['the one of the later meeting', withInvite(0, 2), withInvite(5, 1, '2026-10-03T08:00:00Z'), 0],
  ])('in two windows: %s', (_, ours, theirs, sequence) => {
    expect(mergePlans(withInvite(1), ours, theirs).meeting.invite).toEqual(
      expect.objectContaining({ sequence }),
    )
    expect(mergePlans(withInvite(1), theirs, ours).meeting.invite.sequence).toBe(sequence)
  })
})

describe('an answer to another time than the plan has now', () => {
  const replyTo = (ics: string, start?: string) =>
    ics
      .replace('METHOD:REQUEST', 'METHOD:REPLY')
      .replace(/^DTSTART.*$/m, (line) => start ?? line)
      .replace(
        'END:VEVENT',
        'ATTENDEE;CN=BUP;PARTSTAT=ACCEPTED:mailto:bup@region.example\r\nEND:VEVENT',
      )
  const asked = () => {
    const scene = start()
    scene.session.editing.edit(patchSection('meeting', { date: '2026-10-02', start: '09:00' }))
    scene.session.process.saveEvent('invite')
    const read = (begins?: string) =>
      scene.session.process.readReplies(replyTo(scene.saved[0] ?? '', begins))[0]
    return { ...scene, read }
  }

  it.each([
    undefined,
    'DTSTART:20261002T070000Z',
    'DTSTART;TZID=W. Europe Standard Time:20261002T090000',
    'DTSTART;TZID=Europe/Stockholm:20261002T090000',
    'DTSTART;TZID=FLE Standard Time:20261002T100000',
    'DTSTART;VALUE=DATE:20261002',
    'X-NONE:',
  ])('is told from one to the same: %s', (begins) => {
    const { read, move } = asked()
    expect(read(begins)).toMatchObject({ ok: true })
    move('2026-10-16')
    if (begins !== 'X-NONE:') expect(read(begins)).toEqual({ ok: false, code: 'other-time' })
  })

  test('another hour of the same day is another time', () => {
    const { session, read } = asked()
    session.editing.edit(patchSection('meeting', { start: '14:00' }))
    expect(read()).toEqual({ ok: false, code: 'other-time' })
  })
})

test('a link that holds the child’s name or number is left out of it whole', () => {
  const { session, saved } = start()
  for (const link of ['https://meet.se/sip-alva-lind', 'https://meet.se/x201803142387']) {
    session.editing.edit(patchSection('meeting', { place: `Teams ${link}` }))
    session.process.saveEvent('invite')
  }
  for (const file of saved) {
    expect(file).toContain('LOCATION:Teams (länk utelämnad)')
    expect(file).not.toMatch(/lind|2018/i)
  }
  expect(saved).toHaveLength(2)
})
