import type { Bundle, CapabilityStatement, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { fhirClient } from './backend-client.ts'

let backend: Backend
let client: ReturnType<typeof fhirClient>
beforeAll(async () => {
  // With an issuer everything else needs a log-in.
  backend = await createBackend({ data: ':memory:', issuer: 'http://localhost:9' })
  client = fhirClient(backend.url)
})
afterAll(() => backend.close())

describe('our own definitions are open to all', () => {
  it.each([
    ['StructureDefinition', 'sip-care-plan'],
    ['StructureDefinition', 'sip-party'],
    ['CodeSystem', 'sip-item'],
    ['ValueSet', 'sip-replies'],
    ['Questionnaire', 'sip'],
  ])('%s/%s, by its id and by its address', async (type, id) => {
    const { status, body } = await client.ask<Resource & { url: string }>('GET', `/${type}/${id}`)
    expect([status, body.resourceType, body.id]).toEqual([200, type, id])
    const query = new URLSearchParams({ url: `${body.url}|1.0.0` })
    const found = await client.ask<Bundle>('GET', `/${type}?${query}`)
    expect([found.body.total, found.body.entry?.[0]?.resource?.id]).toEqual([1, id])
  })

  it('and named among the capabilities', async () => {
    const { body } = await client.ask<CapabilityStatement>('GET', '/metadata')
    const task = body.rest?.[0]?.resource?.find(({ type }) => type === 'Task')
    expect(task?.supportedProfile?.map((url) => url.split('/').at(-1))).toEqual([
      'sip-submission-task',
      'sip-unit-task',
    ])
  })

  it('while nothing else is', async () => {
    expect((await client.ask('GET', '/Questionnaire')).status).toBe(401)
    expect((await client.ask('GET', '/Questionnaire/another')).status).toBe(401)
  })
})

describe('a plan that breaks a profile', () => {
  let open: Backend
  beforeAll(async () => {
    open = await createBackend({ data: ':memory:' })
  })
  afterAll(() => open.close())

  it('is refused whole, with where it does', async () => {
    const { ask, search } = fhirClient(open.url)
    const sound = planBundle(completePlan as ConsentedPlan, 'submission-1', '2026-10-05T08:00:00Z')
    const broken = structuredClone(sound)
    const plan = broken.entry?.find(({ resource }) => resource?.resourceType === 'CarePlan')
    Object.assign(plan?.resource ?? {}, { text: undefined })
    const refused = await ask<OperationOutcome>('POST', '', broken)
    const [issue] = refused.body.issue
    expect([refused.status, issue?.severity, issue?.expression]).toEqual([
      422,
      'error',
      ['CarePlan.text'],
    ])
    expect((await search('Task', {})).body.total).toBe(0)
    expect((await ask('POST', '', sound)).status).toBe(200)
  })
})
