import type { Questionnaire, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { questions } from '../../lib/fhir/questions.ts'
import { leavesOf } from '../../lib/fhir/reading/leaves.ts'
import { extension, systems } from '../../lib/fhir/systems.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlans } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'
import { loadDefinitions } from '../world/backend/definitions.ts'
import {
  loadOwnDefinitions,
  ownDefinition,
  ownDefinitions,
  ownProfileOf,
} from '../world/backend/own-definitions.ts'
import { validate, validateResource } from '../world/backend/validation.ts'
import { codesOfValueSet } from '../world/backend/value-sets.ts'

beforeAll(async () => {
  loadDefinitions()
  await loadOwnDefinitions()
}, 120_000)

/** As the library does it, with the profile as it is handed out. */
const errorsBy = (profile: StructureDefinition, resource: Resource) =>
  validateResource(resource, { profile }).filter(({ severity }) => severity === 'error')
const planResources = (plan: Plan) =>
  storedBundle(
    planBundle(plan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z'),
  ) as unknown as readonly Resource[]
/** What may be noted after the consent was given, and after the call has left. */
const later: Plan = {
  ...completePlan,
  consent: {
    ...completePlan.consent,
    sharing: {
      ...completePlan.consent.sharing,
      addedUnits: [{ id: 'bup', unit: 'BUP', person: 'mira', form: 'oral', date: '2026-10-05' }],
    },
  },
  meeting: {
    ...completePlan.meeting,
    parties: completePlan.meeting.parties.map((party) => ({
      ...party,
      ...(party.reply === 'substitute' && { replaces: 'Tove Lund', replyFor: '2026-10-01' }),
      ...(party.confirmedAt !== '' && { confirmedOf: '0123456789abcdef' }),
      ...(party.unit === 'BUP' && { kind: 'none' as const }),
    })),
    reminders: [{ id: 'one', to: 'BUP', date: '2026-09-25', way: 'phone' }],
  },
}
const cases = [completePlan, beforeMeetingPlan, protectedPlan, later]
const all = () => [...cases, ...generatedWholePlans(process.env.EVERY_PLAN ? 1000 : 40)]

it('are compiled from their source, and are R4 themselves', () => {
  for (const each of ownDefinitions()) expect(validateResource(each)).toEqual([])
})

it('hold for what is sent: resources, extensions, answers and codes', { timeout: 300_000 }, () => {
  const followed = new Set<string>()
  const extensions = new Set<string>()
  for (const plan of all()) {
    for (const resource of planResources(plan)) {
      expect(validate(resource), `${plan.id} ${resource.resourceType}`).toEqual([])
      const profile = ownProfileOf(resource)
      if (profile) expect(errorsBy(profile, resource)).toEqual([])
      followed.add(profile?.id ?? '')
      for (const { path, value } of leavesOf(resource)) {
        if (/extension\[\d+\]\.url$/.test(path)) extensions.add(String(value))
      }
    }
  }
  const ours = ownDefinitions().filter(({ resourceType }) => resourceType === 'StructureDefinition')
  const used = (each: (typeof ours)[number]) =>
    each.resourceType === 'StructureDefinition' &&
    (each.type === 'Extension' ? extensions.has(each.url) : followed.has(each.id ?? ''))
  expect(ours.filter((each) => !used(each)).map(({ id }) => id)).toEqual([])
})

it('know every code of ours that is sent', () => {
  const known = new Map(
    [systems.item, systems.role, systems.goalTerm].map((url) => [
      url as string,
      new Set(ownDefinition('CodeSystem', url)?.concept?.map(({ code }) => code)),
    ]),
  )
  const unknown = all()
    .slice(0, 40)
    .flatMap(planResources)
    .flatMap((resource) => codingsIn(resource))
    .filter(({ system, code }) => known.get(system)?.has(code) === false)
  expect(unknown).toEqual([])
})

const codingsIn = (value: unknown): { system: string; code: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const { system, code } = value as { system?: unknown; code?: unknown }
  const here = typeof system === 'string' && typeof code === 'string' ? [{ system, code }] : []
  return [...here, ...Object.values(value).flatMap(codingsIn)]
}

// biome-ignore lint/suspicious/noExplicitAny: faults are what the types forbid.
type Faulty = any
const find = (type: string, id: string): Faulty =>
  structuredClone(
    planResources(completePlan).find(
      (each) => each.resourceType === type && ownProfileOf(each)?.id === id,
    ),
  )

describe('refuse', () => {
  it.each<[string, string, string, (faulty: Faulty) => void, string]>([
    ['a plan without a text', 'CarePlan', 'sip-care-plan', (it) => delete it.text, 'CarePlan.text'],
    [
      'a goal of no known term',
      'Goal',
      'sip-goal',
      (it) => Object.assign(it.category[0].coding[0], { code: 'nara' }),
      'Goal.category[0]',
    ],
    [
      'a handoff that is something else',
      'Task',
      'sip-submission-task',
      (it) => Object.assign(it.code.coding[0], { code: 'ansvar' }),
      'Task.code',
    ],
    ['a question to no unit', 'Task', 'sip-unit-task', (it) => delete it.owner, 'Task.owner'],
    [
      'a way of consenting that is none',
      'Consent',
      'sip-consent',
      (it) => Object.assign(it.verification[0].extension[0], { valueCode: 'nod' }),
      'Consent.verification[0].extension[0].valueCode',
    ],
    [
      'a value of the wrong type',
      'ServiceRequest',
      'sip-intervention',
      ({ extension: [followUp] }) => {
        delete followUp.valueDate
        followUp.valueString = 'snart'
      },
      'ServiceRequest.extension[0]',
    ],
    [
      'an extension in the wrong place',
      'ServiceRequest',
      'sip-intervention',
      (it) => it.extension.push({ url: extension('custody'), valueCode: 'joint' }),
      'ServiceRequest.extension[1]',
    ],
    [
      'an extension that does not exist',
      'ServiceRequest',
      'sip-intervention',
      (it) => it.extension.push({ url: `${extension('custody')}s`, valueCode: 'joint' }),
      'ServiceRequest.extension[1]',
    ],
    [
      'a part that does not exist',
      'CarePlan',
      'sip-care-plan',
      (it) => it.extension[0].extension.unshift({ url: 'shoe', valueString: '42' }),
      'CarePlan.extension[0].extension[0]',
    ],
  ])('%s, and say where', (_, type, id, spoil, path) => {
    const resource = find(type, id)
    expect(validate(resource)).toEqual([])
    spoil(resource)
    const paths = validate(resource).flatMap(({ expression }) => expression ?? [])
    expect(paths).toContain(path)
  })

  it('an answer to what is not asked', () => {
    const [response] = planResources(completePlan).filter(
      (each) => 'questionnaire' in each && each.questionnaire === systems.questionnaire,
    )
    const spoiled = structuredClone(response) as Faulty
    spoiled.item[2].linkId = '9'
    expect(validate(spoiled).map(({ expression }) => expression)).toEqual([
      ['QuestionnaireResponse.item[2].linkId'],
    ])
  })
})

it('know only the values that a value set lists', () => {
  const own = 'https://sip.example.se/fhir/ValueSet/sip-'
  expect([...(codesOfValueSet(`${own}decisions`) ?? [])]).toEqual(['continue', 'close'])
  expect([...(codesOfValueSet(`${own}goal-terms`) ?? [])]).toEqual(['kort', 'lang', 'egen-onskan'])
})

it('the questionnaire asks the eight questions of the agreement', () => {
  const found = ownDefinition('Questionnaire', systems.questionnaire) as Questionnaire
  expect(found.item?.map(({ linkId, text }) => [linkId, text])).toEqual(
    fields.map(({ number, id }) => [String(number), questions[id]]),
  )
})
