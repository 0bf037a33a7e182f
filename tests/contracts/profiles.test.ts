import { loadDataType, validateResource } from '@medplum/core'
import type { Questionnaire, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { beforeAll, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'
import { compileProfiles } from '../setup/compile-profiles.ts'
import { loadDefinitions } from '../world/backend/definitions.ts'

let made: readonly Resource[]
beforeAll(async () => {
  loadDefinitions()
  made = await compileProfiles()
}, 120_000)

const profile = (id: string): StructureDefinition => {
  const found = made.find((each) => each.id === id)
  if (found?.resourceType !== 'StructureDefinition') throw new Error(id)
  return found as StructureDefinition
}
const profileOf = (resource: Resource): StructureDefinition | undefined => {
  if (resource.resourceType === 'CarePlan') return profile('sip-care-plan')
  if (resource.resourceType === 'Goal') return profile('sip-goal')
  const handoff = JSON.stringify(resource).includes('"overlamning"')
  return resource.resourceType === 'Task' && handoff ? profile('sip-submission-task') : undefined
}
const faultsOf = (resource: Resource): string[] => {
  const found = profileOf(resource)
  if (!found) return []
  try {
    return validateResource(resource, { profile: found }).map(({ details }) => details?.text ?? '')
  } catch (error) {
    return [String(error)]
  }
}
const planResources = (plan: Plan) =>
  storedBundle(
    planBundle(plan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z'),
  ) as unknown as readonly Resource[]

it('are compiled from their source, and are R4 themselves', () => {
  for (const each of made) expect(validateResource(each)).toEqual([])
  for (const each of made)
    if (each.resourceType === 'StructureDefinition') loadDataType(each as StructureDefinition)
})

it.each([
  ['the three cases', () => [completePlan, beforeMeetingPlan, protectedPlan]],
  ['a hundred generated plans', () => generatedWholePlans(100)],
])(
  'what is sent of %s follows them',
  (_, plans) => {
    for (const plan of plans()) {
      for (const resource of planResources(plan)) {
        expect(faultsOf(resource), `${plan.id} ${resource.resourceType}`).toEqual([])
      }
    }
  },
  200_000,
)

it('refuse what is no SIP', () => {
  for (const resource of planResources(completePlan)) {
    if (!profileOf(resource)) continue
    const { identifier, ...nameless } = resource as Resource & { identifier?: unknown }
    expect(faultsOf(nameless as Resource)).not.toEqual([])
  }
})

it('the questionnaire asks the eight questions of the agreement', () => {
  const found = made.find(({ resourceType }) => resourceType === 'Questionnaire') as Questionnaire
  expect(found.item?.map(({ linkId, text }) => [linkId, text])).toEqual(
    fields.map(({ number, question }) => [String(number), question.sv]),
  )
})
