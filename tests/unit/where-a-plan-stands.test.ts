import { describe, expect, it } from 'vitest'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { failure, success } from '../../lib/result.ts'
import type { FetchedPlan } from '../../lib/session/ports/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { regionX, startSession } from '../fixtures/session-ports.ts'

/** A session whose region remembers what it was asked for. */
function asking(answer?: FetchedPlan) {
  const asked: string[] = []
  const { session } = startSession({
    fromRegion: {
      findPlans: async () => failure('no-number'),
      fetchPlan: async (reference) => {
        asked.push(reference)
        return answer ? success(answer) : failure('no-plan')
      },
      latest: async () => failure('no-plan'),
      asked: async () => success([]),
      answer: async () => failure('not-yours'),
    },
  })
  return { asked, takingOver: session.takingOver, session }
}

describe('an address that is searched for', () => {
  it.each([
    'CarePlan/17',
    ` ${regionX.endpoint}/CarePlan/17 `,
    'https://FHIR.regionx.example:443/r4/CarePlan/17',
  ])('is fetched where it stands at the own region: %s', async (written) => {
    const { asked, takingOver } = asking()
    await takingOver.search(written)
    expect(asked).toEqual(['CarePlan/17'])
  })

  it.each([
    'https://fhir.other-region.example/r4/CarePlan/17',
    'http://fhir.regionx.example/r4/CarePlan/17',
    'https://fhir.regionx.example/dstu2/CarePlan/17',
    'https://anna@fhir.regionx.example/r4/CarePlan/17',
    `${regionX.endpoint}/Patient/17`,
    `${regionX.endpoint}/CarePlan/17?_include=*`,
  ])('is refused where it stands elsewhere, and nothing is asked: %s', async (written) => {
    const { asked, takingOver } = asking()
    await takingOver.search(written)
    expect(asked).toEqual([])
    expect(takingOver.step.value).toMatchObject({ kind: 'fault', code: 'elsewhere' })
  })

  it.each([
    'xCarePlan/17',
    'Patient/CarePlan/17',
    'CarePlan/..',
    'CarePlan/17/_history/1',
    'fhir.other-region.example/CarePlan/17',
  ])('is not asked for where it is no reference: %s', async (written) => {
    const { asked, takingOver } = asking()
    await takingOver.search(written)
    expect(asked).toEqual([])
    expect(takingOver.step.value).toMatchObject({ kind: 'fault', code: 'no-number' })
  })
})

const strange = (name: string, number: string, server: string, value?: object) => {
  const subject = { reference: 'Patient/1' }
  const identifier = value ? [value] : undefined
  const read = planFromResources(
    [
      { resourceType: 'CarePlan', id: '17', status: 'active', subject, identifier } as never,
      {
        resourceType: 'Patient',
        id: '1',
        name: [{ text: name }],
        identifier: [{ system: 'urn:oid:1.2.752.129.2.1.3.1', value: number }],
      } as never,
    ],
    'CarePlan/17',
    server,
  )
  if (!read.ok) throw new Error(read.code)
  return { ...read.value, receipt: null }
}
const [x, y] = ['https://fhir.regionx.example/r4', 'https://fhir.regiony.example/r4']

describe('a plan that another program wrote', () => {
  it.each([
    ['numbered', undefined],
    ['with an identifier that says not whose it is', { value: '17' }],
  ])('is one plan at each region, though they are alike: %s', (_, identifier) => {
    const alva = strange('Alva Lind', '201803142387', x, identifier)
    const noah = strange('Noah Ek', '201502032398', y, identifier)
    expect(alva.plan.id).not.toBe(noah.plan.id)
    expect(strange('Alva Lind', '201803142387', x, identifier).plan.id).toBe(alva.plan.id)
    expect(alva.plan.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is known by its own identifier wherever it stands', () => {
    const identifier = { system: 'https://plans.example', value: '17' }
    const of = (server: string) => strange('Alva Lind', '201803142387', server, identifier).plan.id
    expect(of(x)).toBe(of(y))
  })

  it('is known again where it was taken over before the region was told apart, by the child', async () => {
    const fetched = strange('Alva Lind', '201803142387', x)
    const { takingOver, session } = asking(fetched)
    const id = String(fetched.formerId)
    session.plans.put({
      ...completePlan,
      id,
      child: { ...completePlan.child, name: 'Noah Ek', personalNumber: '20150203-2398' },
    })
    await takingOver.search('CarePlan/17')
    expect(takingOver.step.value).toMatchObject({ kind: 'found', here: undefined })
    session.plans.put({ ...completePlan, id })
    await takingOver.search('CarePlan/17')
    expect(takingOver.step.value).toMatchObject({
      kind: 'found',
      here: { id },
      fetched: { plan: { id } },
    })
  })
})
