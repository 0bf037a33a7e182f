import type { Bundle } from '@medplum/fhirtypes'
import { expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'
import { child, commit } from './sample-plan.ts'

const units = {
  family: { reference: 'Organization/1' },
  habilitation: { reference: 'Organization/2' },
}
const bundle = (): Bundle =>
  commit('x', { patient: { reference: 'Patient/1' }, owners: units, taskId: '1', version: '1' })

// biome-ignore lint/suspicious/noExplicitAny: faults are what the types forbid.
type Faulty = any

const find = ({ entry }: Bundle, type: string): Faulty =>
  entry?.find(({ resource }) => resource?.resourceType === type)?.resource

it('has nothing to say of a sound bundle', () => {
  expect(bundleErrors(bundle())).toEqual([])
})

it.each([
  ['the complete plan', completePlan],
  ['the plan before its meeting', beforeMeetingPlan],
  ['the plan of a child with protected identity', protectedPlan],
])('has nothing to say of %s', (_, plan) => {
  const whole = planBundle(plan as ConsentedPlan, 'submission', '2026-10-05T08:00:00Z')
  expect(bundleErrors(whole)).toEqual([])
})

// Each run takes fifty; all of the thousand with EVERY_PLAN=1, which takes some minutes.
it.each(Array.from({ length: process.env.EVERY_PLAN ? 20 : 1 }, (_, group) => group * 50))(
  'has nothing to say of fifty generated plans after the %i. one',
  (before) => {
    for (let seed = before + 1; seed <= before + 50; seed += 1) {
      const plan = generatedWholePlan(seed) as ConsentedPlan
      const whole = planBundle(plan, `submission-${seed}`, '2026-10-05T08:00:00Z')
      expect(bundleErrors(whole), `seed ${seed}`).toEqual([])
    }
  },
  120_000,
)

it.each<[string, string, (faulty: Faulty) => void]>([
  ['a code out of its value set', 'CarePlan', (plan) => Object.assign(plan, { status: 'pågår' })],
  ['a missing property', 'CarePlan', (plan) => delete plan.intent],
  ['an unknown property', 'Goal', (goal) => Object.assign(goal, { detail: 'x' })],
  [
    'a date that does not exist',
    'Goal',
    (goal) => Object.assign(goal, { startDate: '2026-02-30' }),
  ],
  ['one where there should be many', 'CarePlan', (plan) => Object.assign(plan, { goal: {} })],
  [
    'a reference of the wrong type',
    'Goal',
    (goal) => Object.assign(goal, { subject: { reference: 'Task/1' } }),
  ],
  [
    'a dangling reference',
    'Goal',
    (goal) => Object.assign(goal, { subject: { reference: 'urn:uuid:0' } }),
  ],
  [
    'a script in the narrative',
    'CarePlan',
    ({ text }) => Object.assign(text, { div: text.div.replace('<p>', '<p><script>1</script>') }),
  ],
  [
    'a handler in the narrative',
    'CarePlan',
    ({ text }) => Object.assign(text, { div: text.div.replace('<p>', '<p onclick="x()">') }),
  ],
  ['an empty array', 'CarePlan', (plan) => Object.assign(plan, { note: [] })],
  ['an empty object', 'CarePlan', (plan) => Object.assign(plan, { meta: {} })],
  ['an empty text', 'Goal', (goal) => Object.assign(goal.description, { text: '' })],
  [
    'a time that is not in UTC',
    'Task',
    (task) => Object.assign(task, { authoredOn: '2026-11-22T10:12:00+01:00' }),
  ],
  [
    'a personnummer in a URL',
    'Task',
    (task) => Object.assign(task, { instantiatesUri: `https://example.se/${child.value}` }),
  ],
  [
    'a fullUrl as an identifier',
    'CarePlan',
    ({ identifier }) =>
      Object.assign(identifier[0], { value: '5f3c0a52-6d1e-4b8a-9c7e-000000000040' }),
  ],
])('finds %s', (_, type, spoil) => {
  const spoiled = structuredClone(bundle())
  spoil(find(spoiled, type))
  expect(bundleErrors(spoiled)).not.toEqual([])
})
