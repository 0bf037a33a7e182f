import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { callToNext } from '../../lib/process/next-meeting.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { attended, edited } from '../fixtures/process-plans.ts'

/** Met on 2 October; the next meeting is called to Monday 30 November. */
const called = edited(
  completePlan,
  attended('present'),
  patchSection('followUp', { date: '2026-11-30', time: '10:00' }),
  callToNext({ question: 'Hur går det?', today: '2026-10-12', now: '2026-10-12T08:00:00Z' }),
)
const told = (plan: Plan, day: string) => {
  const { intro, again } = childPageOf(plan, sv.childPage, day)
  return [intro, again.when]
}
const first = 'Det här har vi bestämt tillsammans fredag 2 oktober.'
// The sheet is read on other days than the one it is printed on.
const monday = 'Måndag 30 november klockan 10'
const none = 'Vi bestämmer en dag och berättar för dig.'

describe('what is decided was decided on the last day that somebody came', () => {
  test.each([
    ['on the morning of the next meeting', called, '2026-11-30', first, monday],
    ['the day after, with nothing noted', called, '2026-12-01', first, none],
    ['where nobody came', attended('absent')(called), '2026-11-30', first, none],
    ['and the day after that', attended('absent')(called), '2026-12-01', first, none],
  ])('%s', (_, plan, day, intro, again) => {
    expect(told(plan, day)).toEqual([intro, again])
  })

  test('once somebody has come, on that day: and we do not meet again today', () => {
    const met = 'Det här har vi bestämt tillsammans måndag 30 november.'
    expect(told(attended('present')(called), '2026-11-30')).toEqual([met, none])
    expect(told(attended('present')(called), '2026-12-05')).toEqual([met, none])
  })

  test('a first meeting that nobody came to has decided nothing', () => {
    const plan = edited(beforeMeetingPlan, attended('absent'), (before) => ({
      ...before,
      followUps: [{ id: 'f', date: '2026-09-01', decision: 'continue', reason: '', decidedBy: '' }],
    }))
    expect(told(plan, '2026-09-25')).toEqual(['Det här är din plan.', none])
    expect(told(plan, '2026-10-10')).toEqual(['Det här är din plan.', none])
  })
})

describe('what has begun', () => {
  const when = (start: string) => {
    const interventions = completePlan.interventions.map((each) => ({
      ...each,
      start,
      status: 'ongoing' as const,
    }))
    return childPageOf({ ...completePlan, interventions }, sv.childPage, '2026-10-05').happening
      .rows[0]?.when
  }
  test('what begins today begins on its day: the sheet is read tomorrow too', () => {
    const interventions = completePlan.interventions.map((each) => ({
      ...each,
      start: '2026-10-05',
      status: 'notStarted' as const,
    }))
    const plan = { ...completePlan, interventions }
    const told = (language: 'sv' | 'en') =>
      childPageOf(plan, { sv, en }[language].childPage, '2026-10-05').happening.rows[0]?.when
    expect([told('sv'), told('en')]).toEqual([
      'Det börjar måndag 5 oktober.',
      'It begins on Monday 5 October.',
    ])
  })

  test('is told as that, also without a day, or with one that is still to come', () => {
    expect([when(''), when('2026-10-12'), when('2026-10-02')]).toEqual([
      'Det har börjat.',
      'Det har börjat.',
      'Från fredag 2 oktober.',
    ])
  })
})

test('who has come of age is not told of grown-ups as of others', () => {
  const child = { ...completePlan.child, personalNumber: '20070101-2384' }
  const leadPrincipal = { ...completePlan.leadPrincipal, contact: '' }
  const page = childPageOf({ ...completePlan, child, leadPrincipal }, sv.childPage, '2026-10-05')
  expect([page.helpers.heading, page.wonder.answer]).toEqual([
    'Vilka är med i planen?',
    'Prata med någon som du litar på.',
  ])
})
