import { expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { Stored } from '../../lib/fhir/protocol/transport.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

// What a server or a package holds of another child, beside or inside a plan.

const versioned = (plan: Plan) => withVersion(plan, 'handoff', '2026-10-02T08:00:00Z')
const held = (plan: Plan) =>
  storedBundle(planBundle(plan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z'))
const alva = versioned(completePlan)
const noah = versioned({
  ...completePlan,
  id: '11111111-6a41-4d4e-9a57-0d9a5c1f2a02',
  child: { ...completePlan.child, name: 'Noah Ek', personalNumber: '20150203-2398' },
})
const ofAlva = held(alva)
const ofNoah = held(noah)
const carePlan = ofAlva.find(({ resourceType }) => resourceType === 'CarePlan')
const isHistory = ({ resourceType, status }: Stored) =>
  resourceType === 'Provenance' || (resourceType === 'DocumentReference' && status === 'superseded')

test('a plan that holds what is about another child is no plan', () => {
  const mixed = ofAlva.map((each) =>
    each.resourceType === 'Goal' ? { ...each, subject: { reference: 'Patient/noah' } } : each,
  )
  expect(planFromResources(mixed)).toMatchObject({ ok: false, code: 'not-a-plan' })
  const meeting = ofNoah.filter(({ resourceType }) => resourceType === 'Appointment')
  expect(planFromResources([...ofAlva, ...meeting])).toMatchObject({ code: 'not-a-plan' })
})

test('a version of another plan is none of this one, and its handoff tells nothing of this one', () => {
  const patient = {
    reference: String(carePlan?.subject && (carePlan.subject as { reference: string }).reference),
  }
  const theirs = ofNoah
    .filter(isHistory)
    .map((each) => (each.resourceType === 'Provenance' ? each : { ...each, subject: patient }))
  const read = planFromResources([...ofAlva, ...theirs], `CarePlan/${carePlan?.id}`)
  expect(read.ok && read.value.plan.versions).toEqual(alva.versions)
})

test('nor is one that is told to be, by the document’s own name', () => {
  const patient = carePlan?.subject
  const theirs = ofNoah.filter(isHistory).map((each) => ({
    ...each,
    ...(each.resourceType === 'Provenance'
      ? { target: [{ reference: `CarePlan/${carePlan?.id}` }] }
      : { subject: patient }),
  }))
  const read = planFromResources([...ofAlva, ...theirs], `CarePlan/${carePlan?.id}`)
  expect(read.ok && read.value.plan.versions).toEqual(alva.versions)
})
