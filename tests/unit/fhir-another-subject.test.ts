import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { Stored } from '../../lib/fhir/protocol/transport.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { completePlan } from '../fixtures/complete.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

// Whose a resource is can be told in every way that FHIR has: by reference, by identifier, by what is
// contained, by name. Who cannot be shown to be the plan's child is another.

const stored = storedBundle(
  planBundle(completePlan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z'),
)
const patient = stored.find(({ resourceType }) => resourceType === 'Patient') as Stored
const at = `Patient/${patient.id}`
const system = 'http://electronichealth.se/identifier/personnummer'
const oid = 'urn:oid:1.2.752.129.2.1.3.1'
const number = '201803142387'
const mrn = { system: 'urn:region:mrn', value: '4711' }
const identifier = { system, value: number }
const another = { system, value: '201205082397' }

/** The whole plan, with its CarePlan's subject and one more resource. */
const read = (subject: object, more: object) =>
  planFromResources([
    ...stored.map((each) => {
      if (each.resourceType === 'CarePlan') return { ...each, subject }
      if (each.resourceType !== 'Patient') return each
      return { ...each, identifier: [...(each.identifier as object[]), mrn] }
    }),
    more as Stored,
  ])
const isRead = (subject: object, more: object): boolean => {
  const result = read(subject, more)
  if (!result.ok) expect(result.code).toBe('not-a-plan')
  return result.ok
}
const contained = (person: object) => [{ resourceType: 'Patient', id: 'p', ...person }]
const goal = (subject: object, more: object = {}) => ({
  resourceType: 'Goal',
  id: 'one-more',
  subject,
  ...more,
})

describe.each([
  ['by reference', { reference: at }],
  ['by reference and identifier', { reference: at, identifier }],
  ['by identifier alone', { identifier: { value: number }, display: 'Alva Lind' }],
])('a plan that names its child %s', (_, subject) => {
  test.each([
    ['by reference', { reference: at }],
    ['by a reference with its version', { reference: `${at}/_history/2` }],
    ['by reference and number', { reference: at, identifier }],
    ['by reference and an identifier of its own', { reference: at, identifier: { value: 'x1' } }],
    ['by number', { identifier }],
    ['by number as an OID', { identifier: { system: oid, value: '20180314-2387' } }],
    ['by number without its system', { identifier: { value: '180314-2387' } }],
    ['by what the region calls the record', { identifier: mrn }],
  ])('takes a goal of the child, named %s', (__, its) => {
    expect(isRead(subject, goal(its))).toBe(true)
  })

  test('takes a goal of the child, named by a patient inside it', () => {
    const its = { contained: contained({ identifier: [identifier] }) }
    expect(isRead(subject, goal({ reference: '#p' }, its))).toBe(true)
  })

  test.each([
    ['by reference', { reference: 'Patient/ANNAT' }],
    ['at another server', { reference: `https://fhir.annan.example/r4/${at}` }],
    [
      'by a name that leads nowhere',
      { reference: 'urn:uuid:9b1e3c50-0000-4000-8000-000000000000' },
    ],
    ['by what is not inside it', { reference: '#p' }],
    ['by number', { identifier: another, display: 'Annat Barn' }],
    ['by number beside the child’s reference', { reference: at, identifier: another }],
    ['by what another region calls its record', { identifier: { ...mrn, system: 'urn:other' } }],
    ['by name alone', { display: 'Annat Barn' }],
    ['as a group', { reference: 'Group/1' }],
  ])('takes no goal of another child, named %s', (__, its) => {
    expect(isRead(subject, goal(its))).toBe(false)
  })

  test.each([
    ['another number', { identifier: [another] }],
    ['a name alone', { name: [{ text: 'Annat Barn' }] }],
  ])('takes no goal of a patient inside it with %s', (__, person) => {
    const its = { contained: contained(person) }
    expect(isRead(subject, goal({ reference: '#p' }, its))).toBe(false)
  })
})

/** The elements of each type that tell whose it is (FHIR R4, the patient compartment). */
const owners = {
  AllergyIntolerance: 'patient',
  CarePlan: 'subject',
  CareTeam: 'subject',
  Claim: 'patient',
  Communication: 'subject',
  Composition: 'subject',
  Condition: 'subject',
  Consent: 'patient',
  Coverage: 'beneficiary',
  DocumentReference: 'subject',
  Encounter: 'subject',
  EpisodeOfCare: 'patient',
  Goal: 'subject',
  Immunization: 'patient',
  MedicationRequest: 'subject',
  Observation: 'subject',
  Procedure: 'subject',
  QuestionnaireResponse: 'subject',
  RelatedPerson: 'patient',
  ResearchSubject: 'individual',
  ServiceRequest: 'subject',
  Task: 'for',
} as const

describe.each(Object.entries(owners))('a %s', (resourceType, element) => {
  const its = (link: object) => ({ resourceType, id: 'one-more', [element]: link })

  test('of the child is read with the plan, and of another is not', () => {
    expect(isRead({ reference: at }, its({ reference: at }))).toBe(true)
    expect(isRead({ reference: at }, its({ reference: 'Patient/ANNAT' }))).toBe(false)
    expect(isRead({ reference: at }, its({ identifier: another }))).toBe(false)
  })

  test('is as little read inside another resource', () => {
    const around = { contained: [its({ reference: 'Patient/ANNAT' })] }
    expect(isRead({ reference: at }, goal({ reference: at }, around))).toBe(false)
  })
})

test.each([
  ['Account', { subject: [{ reference: at }, { reference: 'Patient/ANNAT' }] }],
  ['Appointment', { participant: [{ actor: { reference: 'Patient/ANNAT' } }] }],
  ['Appointment', { participant: [{ actor: { type: 'Patient', identifier: another } }] }],
  ['CareTeam', { participant: [{ member: { reference: 'Patient/ANNAT' } }] }],
  ['Observation', { subject: { reference: at }, focus: [{ reference: 'Patient/ANNAT' }] }],
  ['Task', { focus: { reference: 'Patient/ANNAT' } }],
  [
    'Appointment',
    { subject: { reference: 'Patient/ANNAT' }, participant: [{ actor: { reference: at } }] },
  ],
])('a %s that is another child’s too is not read', (resourceType, its) => {
  expect(isRead({ reference: at }, { resourceType, id: 'one-more', ...its })).toBe(false)
})

test.each([
  [
    'Appointment',
    { participant: [{ actor: { reference: at } }, { actor: { reference: 'Patient/2' } }] },
  ],
  ['Appointment', { participant: [{ actor: { identifier: { value: 'SE2321000016-1' } } }] }],
  ['QuestionnaireResponse', { subject: { reference: 'RelatedPerson/1' } }],
  ['Task', { for: { reference: 'Organization/1' }, focus: { reference: 'CarePlan/1' } }],
])('a %s with somebody who is no child of another plan is read', (resourceType, its) => {
  expect(isRead({ reference: at }, { resourceType, id: 'one-more', ...its })).toBe(true)
})

test('two records of one name are of two children', () => {
  const other = { ...patient, name: [{ text: 'Annat Barn' }] }
  expect(isRead({ reference: at }, other)).toBe(false)
  expect(isRead({ reference: at }, { resourceType: 'Location', id: '1' })).toBe(true)
})

test('a plan that names its child by an identifier alone has the name and number of the record', () => {
  const result = read({ identifier }, { resourceType: 'Location', id: '1' })
  expect(result.ok && result.value.plan.child).toEqual(completePlan.child)
})
