import { describe, expect, test } from 'vitest'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { callToNext, mayMeetAgain, needDayOf } from '../../lib/process/next-meeting.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { changesInSwedish, inSwedish } from '../fixtures/in-words.ts'
import { attended, closed, edited } from '../fixtures/process-plans.ts'

const today = '2026-10-12'
const notes = 'Alla var överens.'
const held = withVersion(
  edited(
    completePlan,
    patchSection('meeting', { notes, privateNotes: 'Ring Mira', replyBy: '2026-09-25' }),
    patchSection('meeting', { invite: { sequence: 3, cancelled: false, number: 1 } }),
  ),
  'meeting',
  '2026-10-02T09:00:00Z',
)
const again = (plan: Plan, question = plan.meetingQuestion) =>
  callToNext({ question, today, now: '2026-10-12T08:00:00Z' })(plan)
const next = again(held)

describe('the call to the next meeting', () => {
  test('clears what belonged to the meeting that was held, and keeps the parties', () => {
    const { meeting } = next
    expect(meeting.parties.map(({ id, unit, person }) => [id, unit, person])).toEqual(
      held.meeting.parties.map(({ id, unit, person }) => [id, unit, person]),
    )
    for (const { reply, reason, attended, confirmedAt } of meeting.parties) {
      expect([reply, reason, attended, confirmedAt]).toEqual(['none', '', 'unknown', ''])
    }
    expect([meeting.summonsSent, meeting.replyBy, meeting.notes]).toEqual(['', '', ''])
    expect([meeting.chair, meeting.place]).toEqual([held.meeting.chair, held.meeting.place])
    // No version holds them: they are the writer's own.
    expect(meeting.privateNotes).toBe('Ring Mira')
  })

  test('begins its talk with the child anew; what is not to be said is not forgotten', () => {
    const talk = {
      date: '2026-09-18',
      matters: 'Att slippa matsalen',
      attendees: 'Bara mamma',
      notToBeSaid: 'Inget om pappa.',
      participation: 'Ritar',
    }
    const later = again({ ...held, preMeeting: talk })
    expect(later.preMeeting).toEqual({
      date: '',
      matters: '',
      attendees: '',
      notToBeSaid: 'Inget om pappa.',
      participation: '',
    })
    expect(later.versions.at(-1)?.content.preMeeting).toEqual(talk)
    const called = edited(later, (plan) => ({
      ...plan,
      meeting: {
        ...plan.meeting,
        summonsSent: today,
        parties: plan.meeting.parties.map((party) => ({ ...party, reply: 'coming' as const })),
      },
    }))
    expect(nextStep(called, today).section).toBe('preMeeting')
  })

  test('is an event of its own in the calendars', () => {
    expect(next.meeting.invite).toEqual({ sequence: 0, cancelled: false, number: 2 })
    expect(again(next).meeting.invite.number).toBe(3)
  })

  test('is on the agreed day and time; where none is ahead the region proposes', () => {
    const { date, start, end } = next.meeting
    expect([date, start, end]).toEqual(['2026-11-20', '10:00', held.meeting.end])
    const afternoon = again(patchSection('followUp', { time: '14:00' })(held)).meeting
    expect([afternoon.start, afternoon.end]).toEqual(['14:00', ''])
    expect(again(patchSection('followUp', { date: '2026-10-11' })(held)).meeting.date).toBe('')
    expect(again(patchSection('followUp', { date: '' })(held)).meeting.date).toBe('')
  })

  test('asks the same question, or another', () => {
    expect(next.meetingQuestion).toBe(held.meetingQuestion)
    expect(again(held, 'Hur går bussen?').meetingQuestion).toBe('Hur går bussen?')
  })

  test('leaves what was agreed in the versions, also what was written since', () => {
    expect(next.versions).toEqual(held.versions)
    const later = again(patchSection('meeting', { notes: 'Rättat.' })(held))
    expect(later.versions.map(({ cause, content }) => [cause, content.meeting.notes])).toEqual([
      ['meeting', notes],
      ['meeting', 'Rättat.'],
    ])
    const before = next.versions[0]?.content
    expect(before?.meeting.parties.map(({ reply }) => reply)).toContain('substitute')
    const changes = before && changesInSwedish(before, contentOf(next))
    expect(changes).toContain('Mötesdag: 20 november 2026 i stället för 2 oktober 2026.')
  })

  test('counts a rule about the need from its own call', () => {
    expect(needDayOf(held, today)).toBe('2026-09-04')
    expect(needDayOf(next, today)).toBe(today)
    expect(needDayOf(patchSection('meeting', { summonsSent: '2026-10-14' })(next), today)).toBe(
      '2026-10-14',
    )
  })

  test('does not make the plan a proposal again on the child’s page', () => {
    const told = (plan: Plan) => {
      const { intro, happening } = childPageOf(plan, sv.childPage, today)
      return [intro, happening]
    }
    expect(told(next)).toEqual(told(held))
  })
})

test.each<[string, Plan, string, boolean]>([
  ['a meeting that was held', held, today, true],
  ['nobody has met yet', beforeMeetingPlan, '2026-09-09', false],
  ['the next is already being called to', next, today, false],
  ['a plan that is closed', closed(held), '2026-11-21', false],
])('%s: may meet again %s', (_name, plan, day, expected) => {
  expect(mayMeetAgain(plan, day)).toBe(expected)
})

const sent = patchSection('meeting', { summonsSent: today })
const confirmed = (plan: Plan): Plan => ({
  ...plan,
  meeting: {
    ...plan.meeting,
    parties: plan.meeting.parties.map((row) => ({ ...row, confirmedAt: '2026-11-20T09:00:00Z' })),
  },
})

test.each<[string, Plan, string, string, string]>([
  ['begun', next, today, 'followUp', 'Kalla till mötet 20 november: ingen är kallad än.'],
  [
    'without a day',
    again(patchSection('followUp', { date: '' })(held)),
    today,
    'followUp',
    'Välj dag för nästa möte: ingen dag är bestämd.',
  ],
  [
    'without a question',
    again(held, ''),
    today,
    'followUp',
    'Skriv frågeställningen för nästa möte: frågan saknas.',
  ],
  [
    'without parties',
    patchSection('meeting', { parties: [] })(next),
    today,
    'followUp',
    'Välj vilka som ska kallas till nästa möte: inga parter är valda.',
  ],
  [
    'sent',
    sent(next),
    today,
    'summoned',
    'Vänta in svar från Håstaskolan, Elevhälsan, Barn- och ungdomshabiliteringen (BUH), LSS-enheten och BUP: kallelsen skickades i dag.',
  ],
  [
    'on its day',
    sent(next),
    '2026-11-20',
    'meeting',
    'Anteckna vilka som är med: mötet är i dag kl. 10.00.',
  ],
  [
    'confirmed',
    confirmed(edited(sent(next), attended('present'))),
    '2026-11-20',
    'meeting',
    'Besluta om fortsatt SIP eller avslut: allt är bekräftat, men inget beslut finns.',
  ],
  [
    'held, the day after',
    edited(sent(next), attended('present')),
    '2026-11-21',
    'followUp',
    'Anteckna uppföljningen 20 november: dagen har varit, men inget beslut finns.',
  ],
])('the next meeting %s: stage and step', (_name, plan, day, stage, sentence) => {
  expect([stageOf(plan, day), inSwedish('nextSteps')(nextStep(plan, day).says)]).toEqual([
    stage,
    sentence,
  ])
})

test('a plan from before meetings were counted is at its first', () => {
  const { number, ...invite } = held.meeting.invite
  const old = { ...held, versions: [], meeting: { ...held.meeting, invite } }
  expect(restorePlan(JSON.parse(JSON.stringify(old)))).toMatchObject({
    value: { meeting: { invite: { sequence: 3, cancelled: false, number: 1 } } },
  })
})
