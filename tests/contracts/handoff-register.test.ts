import type { Patient } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { systems } from '../../lib/fhir/systems.ts'
import { findingOf, type RegisteredPerson } from '../../lib/plan/registered-person.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { answerWith, nonsense } from '../world/backend/faults.ts'
import {
  client,
  consented,
  faults,
  goOnWith,
  nextNumber,
  plan,
  plans,
  port,
  send,
  sent,
  setScene,
  submission,
} from './handoff-scene.ts'

// Whom the region has under the child's number, with the region's own register of people.

setScene()

/** What the register has of a person; `undefined` where it has nothing. */
type Known = { [Key in keyof Patient]?: Patient[Key] | undefined }

const registered = async (more: Known, number = nextNumber()): Promise<string> => {
  const person = {
    resourceType: 'Patient',
    identifier: [{ system: systems.personnummer, value: number }],
    name: [{ use: 'official', given: ['Alva'], family: 'Lind' }],
    birthDate: '2018-03-14',
    ...more,
  }
  const { status } = await client.ask('POST', '/Patient', person)
  if (status !== 201) throw new Error(`The register answered ${status}.`)
  goOnWith(
    consented({ ...plan, child: { ...plan.child, name: 'Alva Lind', personalNumber: number } }),
  )
  faults.clear()
  return number
}
/** Nothing that can be read again holds a word of the plan. */
const expectNothingSent = async () => {
  expect(faults.seen.some(({ body }) => body.includes('"resourceType":"Bundle"'))).toBe(false)
  expect((await plans()).total).toBe(0)
}

describe('the region has the child’s number', () => {
  it.each<[string, Known]>([
    ['under the same name', {}],
    ['with more given names', { name: [{ given: ['Alva', 'Maria'], family: 'Lind' }] }],
    ['in capitals and another order', { name: [{ text: 'LIND, ALVA' }] }],
    ['with letters as letter and mark', { name: [{ text: 'A\u0301lva Lind' }] }],
    [
      'with a former name beside it',
      {
        name: [
          { use: 'official', text: 'Alva Lind' },
          { use: 'old', text: 'Alva Berg' },
        ],
      },
    ],
    ['without a name and a birth date', { name: undefined, birthDate: undefined }],
  ])('%s: the plan is handed off', async (_, more) => {
    await registered(more)
    expect(await send()).toMatchObject({ ok: true })
  })

  it.each<[string, Partial<Patient>, RegisteredPerson]>([
    [
      'under another name',
      { name: [{ use: 'official', given: ['Elsa'], family: 'Berg' }] },
      { name: 'Elsa Berg', birthDate: '2018-03-14' },
    ],
    [
      'with the family’s name alone',
      { name: [{ use: 'official', family: 'Lind' }] },
      { name: 'Lind', birthDate: '2018-03-14' },
    ],
    [
      'where the child’s name is a former one',
      {
        name: [
          { use: 'official', text: 'Elsa Berg' },
          { use: 'old', text: 'Alva Lind' },
        ],
      },
      { name: 'Elsa Berg', birthDate: '2018-03-14' },
    ],
    [
      'under a sibling’s name',
      { name: [{ text: 'Noah Lind' }] },
      { name: 'Noah Lind', birthDate: '2018-03-14' },
    ],
    [
      'with another birth date',
      { birthDate: '2018-03-15' },
      { name: 'Alva Lind', birthDate: '2018-03-15' },
    ],
    ['with another year of birth', { birthDate: '2012' }, { name: 'Alva Lind', birthDate: '2012' }],
  ])('%s: nothing is sent before the user has answered', async (_, more, person) => {
    await registered(more)
    expect(await send()).toEqual({ ok: false, code: 'person-differs', person })
    await expectNothingSent()

    const answered = (finding: string): Plan => ({
      ...plan,
      handoffs: [
        {
          submission,
          startedAt: '2026-10-05T08:00:00Z',
          fingerprint: 'f',
          receipt: null,
          person: finding,
        },
      ],
    })
    const other = findingOf(plan.child, { ...person, name: 'Somebody Else' })
    expect(await port().send(consented(answered(other)), submission, undefined)).toMatchObject({
      code: 'person-differs',
    })
    const whole = consented(answered(findingOf(plan.child, person)))
    expect(await port().send(whole, submission, undefined)).toMatchObject({ ok: true })
  })

  it.each<[string, Partial<Patient>]>([
    ['person-deceased', { deceasedBoolean: true }],
    ['person-deceased', { deceasedDateTime: '2026-01-02' }],
    ['person-inactive', { active: false }],
    ['person-replaced', { link: [{ type: 'replaced-by', other: { display: 'Alva Lind' } }] }],
  ])('%s: it is refused', async (code, more) => {
    await registered(more)
    expect(await send()).toEqual({ ok: false, code })
    await expectNothingSent()
  })

  it('for two people: it is said as it is, and not that the server is busy', async () => {
    const number = await registered({})
    await registered({}, number)
    expect(await send()).toEqual({ ok: false, code: 'several-people' })
    await expectNothingSent()
  })

  it('for a person who has died since it was handed off: an attempt whose answer was lost gets its receipt', async () => {
    const number = await registered({})
    const whole = await send()
    expect(whole.ok).toBe(true)
    const found = await client.search('Patient', {
      identifier: `${systems.personnummer}|${number}`,
    })
    const person = found.body.entry?.[0]?.resource as Patient
    await client.ask('PUT', `/Patient/${person.id}`, { ...person, deceasedBoolean: true })
    expect(await send()).toEqual(whole)
  })

  it('and answers with somebody else than was asked for: nothing is sent', async () => {
    await registered({})
    const stranger = {
      resourceType: 'Patient',
      id: 'stranger',
      identifier: [{ system: systems.personnummer, value: '201205082397' }],
      name: [{ text: 'Alva Lind' }],
    }
    const body = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: stranger }] }
    const isAsked = ({ path }: { path: string }) => path.endsWith('/Patient/_search')
    faults.next(isAsked, answerWith({ ...nonsense, body: JSON.stringify(body) }), 3)
    expect(await send()).toEqual({ ok: false, code: 'nonsense' })
    await expectNothingSent()
  })

  it('a reserve number under another name, found by the system of its own: asked', async () => {
    await registered({})
    const identifier = [{ system: 'urn:oid:1.2.752.113.11.0.2.1.1.1', value: '20180314M071' }]
    const name = [{ text: 'Elsa Berg' }]
    await client.ask('POST', '/Patient', { resourceType: 'Patient', identifier, name })
    const child = { ...plan.child, name: 'Zahra Yusuf', personalNumber: '20180314M071' }
    goOnWith(consented({ ...plan, id: crypto.randomUUID(), child }))
    faults.clear()
    expect(await send()).toMatchObject({ code: 'person-differs', person: { name: 'Elsa Berg' } })
    await expectNothingSent()
  })

  it('for nobody: the child is put in the register, and no question asked', async () => {
    expect((await sent()).carePlan).toMatch(/^CarePlan\//)
  })
})
