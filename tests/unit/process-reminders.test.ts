import { describe, expect, test } from 'vitest'
import { swedishInstant } from '../../lib/dates/sweden.ts'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { dueNow, dueOf, remindersOf } from '../../lib/process/reminders.ts'
import type { Region } from '../../lib/regions/profile.ts'
import { gavleborg } from '../../lib/regions/profiles/gavleborg.ts'
import { neutral } from '../../lib/regions/profiles/neutral.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'
import { closed, edited } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const noah = patchSection('meeting', { replyBy: '2026-09-20' })(beforeMeetingPlan)
const days = (plan: Plan, today: string, region?: Region) =>
  remindersOf(plan, today, region).map(({ says, day }) => `${day} ${says.code}`)

describe('reminders before the day has come', () => {
  test.each<[string, Plan, string, Region | undefined, readonly string[]]>([
    [
      'Noah: a last day on a Sunday is said on the Friday',
      noah,
      '2026-09-09',
      undefined,
      ['2026-09-18 reply-due', '2026-09-24 meeting'],
    ],
    [
      'Noah: no last day to answer',
      beforeMeetingPlan,
      '2026-09-09',
      undefined,
      ['2026-09-24 meeting'],
    ],
    [
      'Alva: three weeks before, as Gävleborg’s rule',
      completePlan,
      '2026-10-05',
      gavleborg,
      ['2026-10-30 follow-up', '2026-11-23 follow-up-late', '2027-08-12 consent-expiring'],
    ],
    [
      'Alva: two weeks where no rule is known',
      completePlan,
      '2026-10-05',
      neutral,
      ['2026-11-06 follow-up', '2026-11-23 follow-up-late', '2027-08-12 consent-expiring'],
    ],
    [
      'Sara: the consent ends soon after the follow-up',
      protectedPlan,
      '2026-09-19',
      undefined,
      ['2026-11-20 follow-up', '2026-12-01 consent-expiring', '2026-12-07 follow-up-late'],
    ],
    [
      'a follow-up already decided on',
      patchSection('followUp', { date: '2026-09-18' })(protectedPlan),
      '2026-09-19',
      undefined,
      ['2026-12-01 consent-expiring'],
    ],
    ['a plan that is closed', closed(completePlan), '2026-11-21', undefined, []],
    [
      'a meeting called off',
      patchSection('meeting', { invite: { sequence: 1, cancelled: true, number: 1 } })(noah),
      '2026-09-09',
      undefined,
      [],
    ],
    [
      'a follow-up on a holiday’s eve: 6 January is no working day',
      edited(noah, patchSection('meeting', { date: '2027-01-07', replyBy: '' })),
      '2026-12-01',
      undefined,
      ['2027-01-05 meeting'],
    ],
    [
      'the call to the follow-up has left',
      patchSection('meeting', { date: '2026-12-04' })(protectedPlan),
      '2026-11-01',
      undefined,
      ['2026-12-01 consent-expiring', '2026-12-03 meeting', '2026-12-07 follow-up-late'],
    ],
  ])('%s', (_name, plan, today, region, expected) => {
    expect(days(plan, today, region)).toEqual(expected)
  })
})

describe('each fires once', () => {
  const at = (day: string, clock: string, fired: readonly string[] = []) =>
    dueNow(
      remindersOf(noah, day).map((each) => ({ ...each, ...dueOf(each) })),
      Date.parse(swedishInstant(day, clock) ?? ''),
      fired,
    ).map(({ says }) => says.code)

  test('at its time, after a sleep, and not when it is too late', () => {
    expect(at('2026-09-18', '07:59')).toEqual([])
    expect(at('2026-09-18', '08:00')).toEqual(['reply-due'])
    expect(at('2026-09-24', '23:00')).toEqual(['reply-due', 'meeting'])
    expect(at('2026-09-25', '23:59')).toEqual(['reply-due', 'meeting'])
    expect(at('2026-09-26', '00:00')).toEqual([])
  })

  test('by its key, which stays when the plan changes and another day gives another', () => {
    const keys = (plan: Plan) => remindersOf(plan, '2026-09-09').map(({ key }) => key)
    const [reply = '', meeting = ''] = keys(noah)
    expect(at('2026-09-24', '08:00', [reply])).toEqual(['meeting'])
    expect(keys(patchSection('child', { name: 'N' })(noah))).toEqual([reply, meeting])
    const moved = keys(patchSection('meeting', { date: '2026-10-02' })(noah))
    expect(moved[0]).toBe(reply)
    expect(moved[1]).not.toBe(meeting)
    expect(keys({ ...noah, id: 'another' })).not.toContain(meeting)
    for (const key of [reply, meeting]) expect(key).toMatch(/^[0-9a-f]{16}$/)
  })

  test('no two of one plan have the same key', () => {
    for (const plan of generatedPlans(200)) {
      const keys = remindersOf(plan, '2026-10-05').map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

test('a lock screen shows no child, no unit and no place', () => {
  for (const plan of [noah, completePlan, protectedPlan]) {
    const all = remindersOf(patchSharing({ validUntil: '2026-12-31' })(plan), '2026-09-09')
    const shown = all
      .flatMap(({ key, says }) => [
        key,
        inSwedish('reminderTexts')(says),
        inEnglish('reminderTexts')(says),
      ])
      .join('\n')
    const secrets = [
      ...plan.child.name.split(' '),
      plan.child.municipality,
      plan.followUp.caller,
      plan.id,
      ...plan.meeting.parties.map(({ unit }) => unit),
    ].filter((word) => word !== '')
    for (const secret of secrets) expect(shown).not.toContain(secret)
  }
})
