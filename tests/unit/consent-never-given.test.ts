import { describe, expect, test } from 'vitest'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { Grant, Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { attended, edited, uncalled } from '../fixtures/process-plans.ts'

const grants = (change: (grant: Grant) => Grant | undefined) => (plan: Plan) => {
  const { planning, sharing } = plan.consent
  const changed = (all: readonly Grant[]) =>
    all.map(change).filter((grant): grant is Grant => grant !== undefined)
  return patchSection('consent', {
    planning: changed(planning),
    sharing: { ...sharing, grants: changed(sharing.grants) },
  })(plan)
}
const grown = patchSection('child', { personalNumber: '20080901-2383' })
const said = (plan: Plan, today: string) => [
  inSwedish('nextSteps')(nextStep(plan, today).says),
  ...consentWatch(plan, today).map(inSwedish('consentNotices')),
  ...consentObtained.assess(plan, today).reasons.map(inSwedish('reasons')),
]

describe('of whom nobody else has consented for, no consent has ceased to count', () => {
  const today = '2026-10-20'
  test.each<[string, Plan]>([
    ['without guardians', { ...grants(() => undefined)(grown(completePlan)), guardians: [] }],
    ['guardians who were never asked', grants(() => undefined)(grown(completePlan))],
    [
      'guardians who had withdrawn before the birthday',
      grants((grant) => ({ ...grant, date: '2026-08-01', withdrawn: '2026-08-20' }))(
        grown(completePlan),
      ),
    ],
  ])('%s', (_, plan) => {
    const all = said(plan, today)
    expect(all[0]).toBe('Fråga Alva Lind om samtycke: det finns inget som gäller.')
    expect(all).toContain(
      'Alva Lind fyllde 18 den 1 september 2026. Fråga Alva Lind om eget samtycke.',
    )
    expect(all.join()).not.toMatch(/[Vv]årdnadshavar/)
  })

  test('a guardian’s word that held until the birthday is told as that', () => {
    expect(said(grown(completePlan), today).join()).toContain('vårdnadshavarnas gäller inte sedan')
  })
})

describe('withdrawn for every unit, the consent is asked about first', () => {
  const every = (plan: Plan): Plan =>
    patchSharing({
      withdrawnUnits: plan.consent.sharing.units.map((unit) => ({ unit, date: '2026-09-08' })),
    })(plan)
  const today = '2026-09-10'

  test.each<[string, Plan, string, string]>([
    [
      'before anybody is called',
      edited(beforeMeetingPlan, uncalled, patchSection('meeting', { date: '' })),
      today,
      'Fråga familjen hur den vill gå vidare: samtycket är återkallat.',
    ],
    [
      'called',
      beforeMeetingPlan,
      today,
      'Fråga familjen om mötet 25 september ska ställas in: samtycket är återkallat.',
    ],
    [
      'at the meeting',
      attended('present')(beforeMeetingPlan),
      '2026-09-25',
      'Fråga familjen om mötet ska avbrytas: samtycket är återkallat. Inget mer får delas.',
    ],
    [
      'while the follow-up is waited for',
      completePlan,
      '2026-10-20',
      'Fråga familjen om planen ska avslutas: samtycket är återkallat.',
    ],
  ])('%s', (_, plan, day, step) => {
    expect(inSwedish('nextSteps')(nextStep(every(plan), day).says)).toBe(step)
  })

  test('nobody is told to call, and who calls all the same is warned', () => {
    const kinds = remindersOf(every(completePlan), '2026-10-20').map(({ says }) => says.code)
    expect(kinds).not.toContain('follow-up')
    const warned = mayCall(every(beforeMeetingPlan), today)
    expect(warned.ok && warned.value.warnings.map(inSwedish('callWarnings'))[0]).toBe(
      'Samtycket är återkallat för alla enheter. Fråga familjen innan du kallar.',
    )
  })
})
