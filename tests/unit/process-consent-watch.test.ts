import { describe, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'
import { withdrawn } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const [mira, johan] = completePlan.guardians
const guardians = (...rows: Plan['guardians']) => ({ ...completePlan, guardians: rows })
const seventeen = patchSection('child', { personalNumber: '200811112390' })(completePlan)

describe('what to know of the consent: that it runs out before it does, and that the child turns 18', () => {
  test.each<[string, Plan, string, readonly string[]]>([
    ['the complete plan', completePlan, '2026-10-05', []],
    ['31 days before the end', completePlan, '2027-08-11', []],
    ['30 days before the end', completePlan, '2027-08-12', ['expiring']],
    ['on its last day', completePlan, '2027-09-11', ['expiring']],
    ['the day after', completePlan, '2027-09-12', ['expired']],
    ['no end', beforeMeetingPlan, '2029-01-01', []],
    ['the protected plan: withdrawn for one unit', protectedPlan, '2026-09-19', ['withdrawn-unit']],
    [
      'the protected plan, a month before the end',
      protectedPlan,
      '2026-12-02',
      ['withdrawn-unit', 'expiring'],
    ],
    ['withdrawn by a guardian', withdrawn(completePlan), '2026-10-05', ['withdrawn']],
    [
      'joint custody, one guardian',
      guardians(...(mira ? [mira] : [])),
      '2026-10-05',
      ['unnamed-guardian'],
    ],
    [
      'joint custody, one without a name',
      guardians(...(mira && johan ? [mira, { ...johan, name: ' ' }] : [])),
      '2026-10-05',
      ['unnamed-guardian'],
    ],
    ['sole custody', { ...guardians(...(mira ? [mira] : [])), custody: 'sole' }, '2026-10-05', []],
    [
      'a reason for the other (no rule of two signatures is known)',
      patchSection('consent', { missingGuardianReason: 'Okänd' })(
        guardians(...(mira ? [mira] : [])),
      ),
      '2026-10-05',
      [],
    ],
    ['18 by the last follow-up', seventeen, '2026-10-05', ['turns-18']],
    ['18 already, and nobody has asked', seventeen, '2026-11-11', ['of-age']],
    [
      '18 within three months, after the follow-up',
      patchSection('followUp', { date: '2026-11-10' })({ ...seventeen, interventions: [] }),
      '2026-10-05',
      ['turns-18'],
    ],
    [
      'a number that does not hold',
      patchSection('child', { personalNumber: 'okänt' })(completePlan),
      '2026-10-05',
      [],
    ],
  ])('%s', (_name, plan, today, codes) => {
    expect(consentWatch(plan, today).map(({ code }) => code)).toEqual(codes)
  })
})

test('the sentences', () => {
  const said = (plan: Plan, today: string) =>
    consentWatch(plan, today).map(inSwedish('consentNotices'))
  expect(said(completePlan, '2027-09-01')).toEqual([
    'Samtycket att dela uppgifter går ut lördag 11 september 2027. Fråga familjen i tid.',
  ])
  const grown = patchSection('child', { personalNumber: '20080901-2383' })(completePlan)
  expect(said(grown, '2027-09-01')[0]).toContain('Fråga Alva Lind i tid.')
  expect(said(withdrawn(completePlan), '2026-10-05')).toEqual([
    'Mira Lind har den 14 september 2026 återkallat samtycket till att planen görs.',
  ])
  const { planning, sharing } = completePlan.consent
  const taken = (grants: typeof planning) =>
    grants.map((grant) => ({ ...grant, withdrawn: '2026-10-02' }))
  const byBoth = patchSection('consent', {
    planning: taken(planning),
    sharing: { ...sharing, grants: taken(sharing.grants) },
  })(completePlan)
  expect(said(byBoth, '2026-10-05')).toEqual([
    'Mira Lind och Johan Berg har den 2 oktober 2026 återkallat samtycket till att planen görs och samtycket att dela uppgifter.',
  ])
  expect(said(protectedPlan, '2026-09-19')).toEqual([
    'Samtycket för Gymnasieskolan har återkallats den 14 september 2026. Enheten får inte veta mer.',
  ])
  for (const plan of generatedPlans(200)) {
    for (const notice of consentWatch(plan, '2026-10-05')) {
      const [sv, en] = [inSwedish('consentNotices')(notice), inEnglish('consentNotices')(notice)]
      for (const words of [sv, en]) expect(words).toMatch(/^\S.*\.$/s)
      expect(sv).not.toBe(en)
    }
  }
})
