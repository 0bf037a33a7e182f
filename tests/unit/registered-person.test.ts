import { describe, expect, test } from 'vitest'
import { contextOf } from '../../lib/fhir/context.ts'
import { deliver } from '../../lib/fhir/protocol/deliver.ts'
import { comparePerson } from '../../lib/fhir/protocol/register.ts'
import type { FhirTransport, Stored } from '../../lib/fhir/protocol/transport.ts'
import { systems } from '../../lib/fhir/systems.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { findingOf } from '../../lib/plan/registered-person.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'

// Alva Lind, 20180314-2387: whom the region's register has under that number.

const number = '201803142387'
const named = { system: systems.personnummer, value: number }
const alva = {
  resourceType: 'Patient',
  identifier: [named],
  active: true,
  name: [{ use: 'official', given: ['Alva'], family: 'Lind' }],
  birthDate: '2018-03-14',
}

const about = (more: object, child: Partial<Plan['child']> = {}, answered: Partial<Plan> = {}) => {
  const plan = { ...completePlan, child: { ...completePlan.child, ...child }, ...answered }
  const context = contextOf(plan, 'submission', '2026-10-05T08:00:00Z')
  return comparePerson(context, { ...alva, ...more } as Stored, number)
}
const code = (...given: Parameters<typeof about>) => {
  const found = about(...given)
  return found.ok ? 'the child' : found.code
}

describe('is the child', () => {
  test.each<[string, object]>([
    ['by the same name', {}],
    ['with more given names', { name: [{ given: ['Alva', 'Maria'], family: 'Lind' }] }],
    ['beside a former name', { name: [...alva.name, { use: 'old', text: 'Alva Berg' }] }],
    ['beside a nickname', { name: [...alva.name, { use: 'nickname', text: 'Affe' }] }],
    ['without a name and a birth date', { name: undefined, birthDate: undefined }],
    ['with the year of birth alone', { birthDate: '2018' }],
    ['with the month of birth', { birthDate: '2018-03' }],
    ['with a number of another kind', { identifier: [named, { value: '19991231M071' }] }],
    ['with a former number', { identifier: [named, { use: 'old', value: '201205082397' }] }],
    ['alive, as is said', { deceasedBoolean: false }],
  ])('%s', (_, more) => {
    expect(code(more)).toBe('the child')
  })

  test('by one name, where the plan has no more', () => {
    expect(code({ name: [{ text: 'Alva' }] }, { name: 'Alva' })).toBe('the child')
  })
})

describe('is asked about', () => {
  test.each<[string, object]>([
    [
      'where only a former name agrees',
      {
        name: [
          { use: 'official', text: 'Elsa Berg' },
          { use: 'old', text: 'Alva Lind' },
        ],
      },
    ],
    [
      'where only a nickname agrees',
      { name: [{ text: 'Elsa Berg' }, { use: 'nickname', text: 'Alva Lind' }] },
    ],
    [
      'where one of two official names agrees',
      {
        name: [
          { use: 'official', text: 'Alva Lind' },
          { use: 'official', text: 'Elsa Lind' },
        ],
      },
    ],
    ['where the name is another in its parts', { name: [{ text: 'Alva Lind', given: ['Elsa'] }] }],
    ['by the family name alone', { name: [{ use: 'official', family: 'Lind' }] }],
    ['by the family name alone, as text', { name: [{ text: 'Lind' }] }],
    ['by the first name alone', { name: [{ text: 'Alva' }] }],
    ['where the name has no words', { name: [{ use: 'official' }] }],
    ['with a birth date that is none', { birthDate: '2' }],
    ['with the start of a birth date', { birthDate: '2018-03-1' }],
    ['with an empty birth date', { birthDate: '' }],
  ])('%s', (_, more) => {
    expect(code(more)).toBe('person-differs')
  })

  test('where the plan has no name, or a part of it', () => {
    expect([code({}, { name: '' }), code({}, { name: 'Lind' })]).toEqual([
      'person-differs',
      'person-differs',
    ])
  })

  test('with the name that differs, and once', () => {
    const name = [...alva.name, { use: 'official', text: 'Elsa Lind' }]
    const person = { name: 'Elsa Lind', birthDate: '2018-03-14' }
    expect(about({ name })).toMatchObject({ code: 'person-differs', person })
    const handoffs = [
      {
        ...{ submission: 's', startedAt: '2026-10-05T08:00:00Z', fingerprint: 'f', receipt: null },
        person: findingOf(completePlan.child, person),
      },
    ]
    expect(code({ name }, {}, { handoffs })).toBe('the child')
  })
})

test('is compared once more when it has been claimed: nobody else gets the plan', async () => {
  const sent: string[] = []
  const answered = (resource: object, index: number) => ({
    status: '201',
    location: `${(resource as Stored).resourceType}/${index}/_history/1`,
    resource: {
      ...(resource as Stored),
      ...('birthDate' in resource && { identifier: [{ ...named, value: '201205082397' }] }),
      id: String(index),
      meta: { versionId: '1' },
    },
  })
  const transport: FhirTransport = {
    search: async () => success([]),
    read: async () => failure('nonsense'),
    history: async () => failure('nonsense'),
    send: async ({ entry = [] }) => {
      sent.push(...entry.map(({ resource }) => resource?.resourceType ?? ''))
      const made = entry.map(({ resource = { resourceType: '' } }, index) =>
        answered(resource, index),
      )
      return success({ type: 'transaction-response', entry: made })
    },
  }
  const whole = completePlan as ConsentedPlan
  const timing = { now: () => '2026-10-05T08:00:00Z', wait: async () => {} }
  const result = await deliver(transport, whole, 'submission', undefined, timing)
  expect(result).toMatchObject({ ok: false, code: 'nonsense' })
  expect(sent).toContain('Patient')
  expect(sent).not.toContain('Goal')
})

describe('is refused', () => {
  test.each<[string, string, object]>([
    ['person-deceased', 'who has died', { deceasedBoolean: true }],
    ['person-deceased', 'who has died some day', { deceasedDateTime: '2026' }],
    [
      'person-deceased',
      'who has died nobody knows when',
      { _deceasedDateTime: { extension: [{ url: 'x', valueCode: 'unknown' }] } },
    ],
    ['person-inactive', 'no longer in use', { active: false }],
    ['person-replaced', 'replaced', { link: [{ type: 'replaced-by', other: {} }] }],
    ['several-people', 'two numbers', { identifier: [named, { value: '201205082397' }] }],
    [
      'several-people',
      'two numbers, the child’s the former',
      { identifier: [{ ...named, use: 'old' }, { value: '20120508-2397' }] },
    ],
    ['nonsense', 'another number', { identifier: [{ value: '201205082397' }] }],
    ['nonsense', 'no number', { identifier: undefined }],
  ])('%s: %s', (refusal, _, more) => {
    expect(code(more)).toBe(refusal)
  })

  test.each<[string, object]>([
    ['whether in use', { active: 'false' }],
    ['whether in use, as yes', { active: 'true' }],
    ['whether in use, which is not told', { active: undefined, _active: { extension: [] } }],
    ['whether alive', { deceasedBoolean: 'false' }],
    ['whether alive, which is not told', { _deceasedBoolean: { extension: [] } }],
    ['the numbers', { identifier: { ...named } }],
    ['the names', { name: 'Alva Lind' }],
    ['one of the names', { name: [...alva.name, 'Elsa'] }],
    ['the day of birth', { birthDate: 20180314 }],
    ['the links', { link: { type: 'replaced-by' } }],
    ['what a link is', { link: [{ type: ['replaced-by'] }] }],
  ])('where it cannot be read: %s', (_, more) => {
    expect(code(more)).toBe('nonsense')
  })
})

test('what stands in the region’s own record of the child is not asked about in a conflict, and ours stays', () => {
  const { child } = completePlan
  const registered = { ...child, name: 'Lind, Alva', municipality: 'Nordanstig' }
  const theirs = { ...completePlan, child: registered }
  expect(conflictOf(completePlan, theirs).differences).toHaveLength(2)
  const conflict = conflictOf(completePlan, theirs, true)
  expect(conflict.differences).toEqual([])
  expect(conflict.theirs.child).toEqual(child)
})
