import { expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { chooseDay } from '../../lib/process/choose-day.ts'
import { deviationDocument } from '../../lib/process/deviation.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'

const all =
  (patch: Partial<Party>) =>
  (plan: Plan): Plan =>
    patchSection('meeting', {
      parties: plan.meeting.parties.map((party) => ({ ...party, ...patch })),
    })(plan)
const silent = all({ reply: 'none', attended: 'unknown', confirmedAt: '' })
const sent = (summonsSent: string, replyBy = '') =>
  patchSection('meeting', { summonsSent, replyBy })
const reminded = (date: string) => (plan: Plan) =>
  patchSection('meeting', {
    reminders: plan.meeting.parties.map(({ id, unit }) => ({ id, to: unit, date, way: 'mail' })),
  })(plan)
const withdrawn = (date: string) => (plan: Plan) => {
  const { planning, sharing } = plan.consent
  const taken = (grants: typeof planning) => grants.map((each) => ({ ...each, withdrawn: date }))
  return patchSection('consent', {
    planning: taken(planning),
    sharing: { ...sharing, grants: taken(sharing.grants) },
  })(plan)
}
const called = edited(
  { ...completePlan, followUps: [], followUp: { date: '', time: '', caller: '' } },
  silent,
  sent('2026-09-11', '2026-09-18'),
)
const next = (plan: Plan, today: string) => inSwedish('nextSteps')(nextStep(plan, today).says)

test('a call that has just been sent is waited for, and nobody is reminded', () => {
  const plan = sent('2026-09-20')(called)
  expect(next(plan, '2026-09-20')).toMatch(/^Vänta in svar .*: kallelsen skickades i dag\.$/)
  expect(next(plan, '2026-09-21')).toMatch(/^Påminn /)
})

test('when none can come, another day is to be chosen', () => {
  const plan = all({ reply: 'declined', reason: 'Sjuk' })(called)
  expect(next(plan, '2026-09-20')).toBe(
    'Välj en ny mötesdag: ingen av dem som kallats kan komma 2 oktober.',
  )
})

test('who has been reminded and is silent the day before the meeting is to be rung', () => {
  const plan = reminded('2026-09-12')(called)
  expect(next(plan, '2026-09-20')).toMatch(/^Vänta in svar/)
  expect(next(plan, '2026-10-01')).toMatch(/^Ring .* svar saknas trots påminnelse\.$/)
})

test('called off and called anew: reminders and the last day were of the old call', () => {
  const off = patchSection('meeting', { invite: { sequence: 2, cancelled: true, number: 1 } })
  const plan = edited(
    called,
    reminded('2026-09-19'),
    off,
    chooseDay('2026-10-23'),
    sent('2026-10-01'),
  )
  expect(next(plan, '2026-10-02')).not.toContain('19 september')
  const [party] = all({ attended: 'absent' })(plan).meeting.parties
  if (!party) throw new Error('No party')
  expect(toText(deviationDocument(plan, party))).not.toMatch(/1[89] september/)
})

test('a consent that is withdrawn at the meeting is asked about, before anything is finished', () => {
  const plan = edited(called, all({ attended: 'present' }), withdrawn('2026-10-02'))
  expect(next(plan, '2026-10-02')).toBe(
    'Fråga familjen om mötet ska avbrytas: samtycket är återkallat. Inget mer får delas.',
  )
})

test('of somebody who has come of age it is she who is asked, not the family', () => {
  const own = (grants: Plan['consent']['planning']) =>
    grants.slice(0, 1).map((grant) => ({ ...grant, person: 'child' }))
  const { planning, sharing } = called.consent
  const plan = edited(
    called,
    patchSection('child', { personalNumber: '20080901-2383' }),
    patchSection('consent', {
      planning: own(planning),
      sharing: { ...sharing, grants: own(sharing.grants) },
    }),
    withdrawn('2026-09-24'),
  )
  expect(next(plan, '2026-09-25')).toBe(
    'Fråga Alva Lind om mötet 2 oktober ska ställas in: samtycket är återkallat.',
  )
})

test('nobody is told to call to a follow-up when the consent has been withdrawn', () => {
  const kinds = (plan: Plan) => remindersOf(plan, '2026-10-20').map(({ says }) => says.code)
  expect(kinds(completePlan)).toContain('follow-up')
  expect(kinds(withdrawn('2026-10-10')(completePlan))).not.toContain('follow-up')
})

test('a new plan of somebody who is of age needs no consent anew', () => {
  const grown = patchSection('child', { personalNumber: '20071101-2385' })(completePlan)
  const own = (plan: Plan) =>
    remindersOf(plan, '2026-11-30').filter(({ says }) => says.code === 'own-consent')
  const { sharing } = grown.consent
  const fresh = patchSection('consent', { planning: [], sharing: { ...sharing, grants: [] } })
  expect(own(fresh(grown))).toEqual([])
  expect(own(grown).map(({ says }) => inSwedish('reminderTexts')(says))).toEqual([
    'En SIP behöver ett nytt samtycke. Öppna planen.',
  ])
})
