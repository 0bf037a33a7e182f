import type { Bundle, OperationOutcome, Patient, Task } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'
import { fhirEndpoint } from '../world/backend/fhir-endpoint.ts'
import { fhirClient, said } from './backend-client.ts'
import { claim, claimed, commit } from './sample-plan.ts'

let backend: Backend
let client: ReturnType<typeof fhirClient>

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:' })
  client = fhirClient(backend.url)
})
afterAll(() => backend.close())

const send = <T = Bundle>(bundle: Bundle, headers = {}) =>
  client.ask<T>('POST', '', bundle, headers)
const total = async (query: string) => (await client.ask<Bundle>('GET', query)).body.total
const statuses = ({ entry }: Bundle) => entry?.map(({ response }) => response?.status)

const patient = (value: string): Patient => ({
  resourceType: 'Patient',
  identifier: [{ system: 'urn:test', value }],
})

describe('conditional create', () => {
  it('creates once, and then gives what is there', async () => {
    const ask = () =>
      client.ask('POST', '/Patient', patient('once'), {
        'if-none-exist': 'identifier=urn:test|once',
      })
    const [first, second] = [await ask(), await ask()]
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body.id).toBe(first.body.id)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
  })

  it('refuses when more than one is there', async () => {
    await client.ask('POST', '/Patient', patient('two'))
    await client.ask('POST', '/Patient', patient('two'))
    const { status } = await client.ask('POST', '/Patient', patient('two'), {
      'if-none-exist': 'identifier=urn:test|two',
    })
    expect(status).toBe(412)
  })

  it('creates a child once when different plans race, and all refer to the same', async () => {
    // Past the sockets, so that all start in the same instant.
    const empty = await createBackend({ data: ':memory:' })
    const endpoint = fhirEndpoint(empty.repo, empty.url)
    const race = (key: string) =>
      endpoint({
        method: 'POST',
        path: '',
        query: '',
        headers: { 'content-type': 'application/fhir+json' },
        body: JSON.stringify(claim(key)),
      })
    const answers = await Promise.all(['one', 'two', 'three'].map(race))
    await empty.close()
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const bundles = answers.map(({ body }) => JSON.parse(String(body)) as Bundle)
    const tasks = bundles.map(({ entry }) => entry?.[3]?.resource as Task)
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(3)
    expect(new Set(tasks.map((task) => task.for?.reference)).size).toBe(1)
  })

  it('creates once when many send at once', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => send(claim('many'))))
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await total('/Task?identifier=many-sub')).toBe(1)
  })
})

describe('transaction', () => {
  it('takes a plan in two steps, and tells every version', async () => {
    const first = await send(claim('plan'))
    const draft = claimed(first.body)
    const bundle = commit('plan', draft)
    expect(bundle.entry?.length).toBeGreaterThan(8)
    expect(bundleErrors(bundle)).toEqual([])
    const { status, body } = await send(bundle)
    expect([status, body.type]).toEqual([200, 'transaction-response'])
    expect(statuses(body)).toEqual([...Array(10).fill('201'), '200'])
    const last = body.entry?.at(-1)
    expect(last?.response?.etag).toBe('W/"2"')
    expect(last?.response?.location).toBe(`Task/${draft.taskId}/_history/2`)
    const task = last?.resource as Task
    expect(task.focus?.reference).toMatch(/^CarePlan\//)
    expect(await total(`/Task?_id=${draft.taskId}&status=requested`)).toBe(1)
  })

  it('lets one of three senders through, and leaves nothing of the others', async () => {
    const draft = claimed((await send(claim('three'))).body)
    const replies = await Promise.all([1, 2, 3].map(() => send(commit('three', draft))))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    expect(await total('/CarePlan?identifier=three')).toBe(1)
    expect(await total('/ServiceRequest?identifier=three-act-0')).toBe(1)
  })

  it('rolls back whole when one entry is wrong', async () => {
    const draft = claimed((await send(claim('wrong'))).body)
    const bundle = commit('wrong', draft)
    const goal = bundle.entry?.[1]?.resource as { lifecycleStatus: string }
    goal.lifecycleStatus = 'pågår'
    const { status, body } = await send<OperationOutcome>(bundle)
    expect([status, body.issue[0]?.code]).toEqual([400, 'code-invalid'])
    expect(await total('/CarePlan?identifier=wrong')).toBe(0)
    expect(await total(`/Task?_id=${draft.taskId}&status=draft`)).toBe(1)
  })

  it('refuses a dangling reference', async () => {
    const bundle = commit('dangling', claimed((await send(claim('dangling'))).body))
    bundle.entry?.shift()
    expect(bundleErrors(bundle).join()).toContain('is not in the bundle')
    const { status, body } = await send<OperationOutcome>(bundle)
    expect([status, said(body)]).toEqual([400, 'invalid: The reference points at nothing'])
    expect(await total('/CarePlan?identifier=dangling')).toBe(0)
  })

  it('refuses more than eight entries when one is conditional', async () => {
    const entry = Array.from({ length: 9 }, (_, n) => ({
      resource: patient(`many-${n}`),
      request: { method: 'POST' as const, url: 'Patient', ifNoneExist: `identifier=many-${n}` },
    }))
    expect((await send({ resourceType: 'Bundle', type: 'transaction', entry })).status).toBe(400)
    expect(await total('/Patient?identifier=many-0')).toBe(0)
  })

  it('answers shortly when asked to', async () => {
    const { body } = await send(claim('short'), { prefer: 'return=minimal' })
    expect(body.entry?.every(({ resource, response }) => !resource && response?.location)).toBe(
      true,
    )
  })

  it.each([
    ['no entries', []],
    ['an entry without a method', [{ resource: patient('x') }]],
    [
      'an unquoted ifMatch',
      [{ resource: patient('x'), request: { method: 'PUT', url: 'Patient/1', ifMatch: '1' } }],
    ],
  ])('refuses %s', async (_, entry) => {
    const { status } = await send({ resourceType: 'Bundle', type: 'transaction', entry } as Bundle)
    expect(status).toBe(400)
  })
})

it('runs the good half of a batch, and says which half', async () => {
  const request = { method: 'POST' as const, url: 'Patient' }
  const bad = { ...patient('batch'), gender: 'okänt' } as unknown as Patient
  const entry = [
    { resource: patient('batch'), request },
    { resource: bad, request },
  ]
  const { body } = await send({ resourceType: 'Bundle', type: 'batch', entry })
  expect(statuses(body)).toEqual(['201', '400'])
})
