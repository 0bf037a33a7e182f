import { describe, expect, test } from 'vitest'
import { patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { keptLonger, type Purge, purgeOf } from '../../lib/process/purge.ts'
import { neutral } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { handedOff, noFollowUp as none, quietPlan as quiet } from '../fixtures/handed-off.ts'

/** Handed off on 2 October 2026; neutral keeps it 30 days, to 1 November. */
const sent = handedOff(quiet)
const taken = (plan: Plan): Plan => ({
  ...plan,
  handoffs: plan.handoffs.map((each) => ({ ...each, takenOver: true })),
})
const unanswered: Plan = {
  ...sent,
  handoffs: [...sent.handoffs, { ...sent.handoffs[0], submission: 'two', receipt: null } as never],
}
const followedUp = (date: string, decision: 'continue' | 'close') => ({
  ...{ id: 'held', date, decision, reason: 'Målen är nådda', decidedBy: 'Eva Nyström' },
})
const [goal] = completePlan.goals as [Plan['goals'][number]]
const [intervention] = completePlan.interventions as [Plan['interventions'][number]]
const set = (value: unknown, path: readonly string[], day: string): void => {
  const [name = '', ...more] = path
  const holder = value as Record<string, unknown>
  if (more.length === 0) holder[name] = day
  else set(holder[name], more, day)
}
type PurgeNote = Parameters<typeof purgeOf>[3]
const untold: PurgeNote = { keptUntil: '', told: undefined }
const on = (plan: Plan, today: string, note: Partial<PurgeNote> = {}): Purge | undefined =>
  purgeOf(plan, neutral, today, { ...untold, ...note })
const dayOn = (plan: Plan, today: string, note: Partial<PurgeNote> = {}) => {
  const purge = on(plan, today, note)
  return purge?.kind === 'goes' ? purge.day : purge?.why
}

describe('the day', () => {
  test.each<[string, Plan, string, string | undefined]>([
    ['the region’s days after the handoff', sent, '', '2026-11-01'],
    ['longer where the user keeps it', sent, '2026-12-01', '2026-12-01'],
    ['a choice that has been passed', sent, '2026-10-20', '2026-11-01'],
    ['never handed off', quiet, '', undefined],
    ['changed since', setAnswer('ownWish', 'En hund')(sent), '', 'unsent'],
    ['changed since, and kept', setAnswer('ownWish', 'En hund')(sent), '2026-12-01', 'unsent'],
    ['a handoff without answer', unanswered, '', 'unsent'],
    [
      'the writer’s own notes are nothing to send',
      patchSection('meeting', { privateNotes: 'ring' })(sent),
      '',
      '2026-11-01',
    ],
  ])('%s', (_name, plan, keptUntil, day) => {
    expect(dayOn(plan, '2026-10-03', { keptUntil })).toBe(day)
  })

  test.each([
    [30, '2026-10-20', '2026-12-01'],
    [30, '2026-11-20', '2026-12-20'],
    [0, '2026-11-20', '2026-11-28'],
  ])('kept %i days more, chosen on %s: %s', (draftDays, today, until) => {
    const retention = { ...neutral.retention, draftDays }
    expect(keptLonger('2026-11-01', { retention }, today)).toBe(until)
  })

  test('is counted from the last that happened: handoff, meeting, follow-up held, closure', () => {
    const held = (date: string, decision: 'continue' | 'close') =>
      on(handedOff({ ...quiet, followUps: [followedUp(date, decision)] }), '2026-12-01')
    const later = handedOff({ ...quiet, meeting: { ...quiet.meeting, date: '2026-10-09' } })
    expect([
      on(sent, '2026-10-03'),
      on(later, '2026-10-10'),
      held('2026-11-20', 'continue'),
      held('2026-11-20', 'close'),
    ]).toMatchObject([
      { day: '2026-11-01', after: 'handoff' },
      { day: '2026-11-08', after: 'meeting' },
      { day: '2026-12-20', after: 'follow-up' },
      { day: '2026-12-20', after: 'closure' },
    ])
  })
})

describe('what a plan waits for', () => {
  const planned = handedOff(
    { ...quiet, followUp: { date: '2027-01-15', time: '', caller: '' } },
    '2026-11-20',
  )

  test('the next follow-up, until it has been noted', () => {
    const why = (day: string) => on(planned, day)
    expect([why('2026-12-20'), why('2027-01-15'), why('2027-04-01')]).toMatchObject([
      { kind: 'needed', why: 'follow-up', day: '2027-01-15' },
      { kind: 'needed', why: 'follow-up' },
      { kind: 'needed', why: 'follow-up-late', day: '2027-01-15' },
    ])
  })

  test('a plan of somebody else waits for the day, and then has its days: nobody notes it here', () => {
    expect(on(taken(planned), '2027-01-15')).toMatchObject({ kind: 'needed', why: 'follow-up' })
    expect(on(taken(planned), '2027-01-16')).toMatchObject({ kind: 'goes', day: '2027-02-14' })
  })

  test.each<[string, Partial<Plan>, string]>([
    ['a goal', { goals: [{ ...goal, due: '2027-02-10' }] }, 'due'],
    [
      'a measure of somebody else’s',
      {
        externalMeasures: [
          { ...emptyRow.externalMeasure('m'), who: 'Mormor', what: 'Hämtar', due: '2027-02-10' },
        ],
      },
      'due',
    ],
    [
      'an intervention that is to begin',
      { interventions: [{ ...intervention, start: '2027-02-10', followUp: '' }] },
      'due',
    ],
    ['the answers to a call', { meeting: { ...quiet.meeting, replyBy: '2027-02-10' } }, 'reply'],
    [
      'the talk before a meeting',
      { preMeeting: { ...quiet.preMeeting, date: '2027-02-10' } },
      'meeting',
    ],
  ])('the day of %s, and then has its days', (_name, more, why) => {
    const plan = handedOff({ ...quiet, ...more })
    expect([on(plan, '2026-12-01'), on(plan, '2027-02-10')]).toMatchObject([
      { kind: 'needed', why, day: '2027-02-10' },
      { kind: 'needed', why, day: '2027-02-10' },
    ])
    expect(on(plan, '2027-02-11')).toMatchObject({ kind: 'goes', day: '2027-03-12' })
    expect(on(taken(plan), '2027-02-10')).toMatchObject({ kind: 'needed', why })
  })

  test('what could not be read in it, until the user has seen to it', () => {
    const mended = [{ id: 'm', path: ['goals'], was: 'x' }]
    expect(on({ ...sent, mended }, '2027-02-10')).toEqual({
      ...{ kind: 'needed', why: 'mended', day: '' },
    })
    expect(on({ ...sent, mended: [] }, '2027-02-10')).toMatchObject({ kind: 'goes' })
  })

  test('any day in it that is still to come, wherever that stands', () => {
    const ahead = '2027-05-05'
    const days = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, part]) => days(part, [...path, name]))
        : /^\d{4}-\d\d-\d\d$/.test(String(value))
          ? [path]
          : []
    const { schemaVersion, id, createdAt, changedAt, ...said } = completePlan
    // A consent is asked for anew before it ends; what has been done was done.
    const isPast = (path: readonly string[]) =>
      path.some((name) => ['validUntil', 'withdrawn', 'grants', 'summonsSent'].includes(name)) ||
      ['needIdentifiedBy.date', 'consent.planning'].some((each) => path.join('.').startsWith(each))
    const places = days(said).filter((path) => !isPast(path))
    expect(places.length).toBeGreaterThan(8)
    for (const path of places) {
      const plan = structuredClone(completePlan) as unknown as Record<string, unknown>
      for (const each of days(plan).filter((other) => !isPast(other))) set(plan, each, '2026-09-01')
      set(plan, path, ahead)
      for (const whole of [handedOff(plan as Plan), taken(handedOff(plan as Plan))]) {
        expect(on(whole, '2026-12-01'), path.join('.')).toMatchObject({ kind: 'needed' })
      }
    }
  })

  test('the follow-up of an intervention that goes on', () => {
    const goals = quiet.goals
    expect(on(handedOff({ ...completePlan, goals, followUp: none }), '2027-01-01')).toMatchObject({
      why: 'follow-up',
      day: '2027-01-15',
    })
  })

  test('a meeting that has been called; one that has been called off is none', () => {
    const meeting = { ...quiet.meeting, date: '2027-03-02' }
    const invite = { ...meeting.invite, cancelled: true }
    expect(on(handedOff({ ...quiet, meeting }), '2027-03-01')).toMatchObject({
      why: 'meeting',
      day: '2027-03-02',
    })
    expect(dayOn(handedOff({ ...quiet, meeting: { ...meeting, invite } }), '2026-10-03')).toBe(
      '2026-11-01',
    )
  })

  test('a consent that has to be asked for before the plan would go, and one that is not given', () => {
    const until = (validUntil: string) =>
      handedOff({
        ...quiet,
        consent: { ...quiet.consent, sharing: { ...quiet.consent.sharing, validUntil } },
      })
    const taking = (day: string) => dayOn(taken(until('2026-11-15')), day)
    expect([
      dayOn(until('2026-11-15'), '2026-10-20'),
      dayOn(until('2026-11-15'), '2027-02-01'),
      dayOn(until('2026-12-15'), '2026-10-20'),
      taking('2026-11-15'),
      taking('2026-11-16'),
    ]).toEqual(['consent-expires', 'consent-open', '2026-11-01', 'consent-expires', '2026-12-15'])
  })

  test('the day on which the child turns 18', () => {
    // Born on 14 November 2008.
    const child = { ...quiet.child, personalNumber: '20081114-2389' }
    expect(on(handedOff({ ...quiet, child }), '2026-10-20')).toMatchObject({
      why: 'turns-18',
      day: '2026-11-14',
    })
  })

  test('a closed plan waits for nothing but its changes', () => {
    const closed = { ...completePlan, followUps: [followedUp('2026-11-20', 'close')] }
    expect(dayOn(handedOff(closed), '2026-11-21')).toBe('2026-12-20')
    expect(dayOn(setAnswer('ownWish', 'En hund')(handedOff(closed)), '2027-11-21')).toBe('unsent')
  })
})

describe('the week in which it is told', () => {
  const told = (on: string, due = '2026-11-01') => ({ told: { on, due } })

  test('begins seven days ahead', () => {
    const isSoon = (day: string) => on(sent, day)
    expect([isSoon('2026-10-24'), isSoon('2026-10-25')]).toMatchObject([
      { isSoon: false },
      { isSoon: true, day: '2026-11-01' },
    ])
  })

  test.each<[string, string, Partial<PurgeNote>, string]>([
    ['told in time', '2026-11-01', told('2026-10-25'), '2026-11-01'],
    ['told late in the week', '2026-11-01', told('2026-10-30'), '2026-11-06'],
    ['never told: a week from the day on which it is', '2027-01-15', {}, '2027-01-22'],
    ['told of another day', '2026-11-01', told('2026-10-25', '2026-10-31'), '2026-11-08'],
    ['told on a day that the clock had wrong', '2026-11-01', told('2031-01-01'), '2026-11-08'],
  ])('%s', (_name, today, note, day) => {
    expect(dayOn(sent, today, note)).toBe(day)
  })
})

test('a follow-up that is still to come keeps the plan, also of what is done', () => {
  const done = [{ ...intervention, status: 'done', followUp: '2027-03-01' } as const]
  const plan = handedOff({ ...quiet, interventions: done })
  expect(on(plan, '2026-12-30')).toEqual({ kind: 'needed', why: 'follow-up', day: '2027-03-01' })
})
