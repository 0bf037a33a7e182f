import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bundle, CapabilityStatement, OperationOutcome, Patient } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'
import { fhirClient, said } from './backend-client.ts'
import { child, claim, claimed, commit } from './sample-plan.ts'

const patient = (name: string): Patient => ({ resourceType: 'Patient', name: [{ text: name }] })

let backend: Backend
let client: ReturnType<typeof fhirClient>

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:' })
  client = fhirClient(backend.url)
})
afterAll(() => backend.close())

async function created(resource: Patient = patient('Nils')) {
  const { body } = await client.ask<Patient>('POST', '/Patient', resource)
  return { body, path: `/Patient/${body.id}` }
}

describe('reading and writing', () => {
  it('says what it can do', async () => {
    const { status, body } = await client.ask<CapabilityStatement>('GET', '/metadata')
    expect(status).toBe(200)
    expect(body.fhirVersion).toBe('4.0.1')
    const plan = body.rest?.[0]?.resource?.find(({ type }) => type === 'CarePlan')
    expect(plan?.conditionalCreate).toBe(true)
    expect(plan?.searchParam?.map(({ name }) => name)).toContain('identifier')
  })

  it('creates with a location and a version, and reads back', async () => {
    const { status, headers, body } = await client.ask('POST', '/Patient', patient('Nils'))
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`${backend.url}/Patient/${body.id}/_history/1`)
    expect(headers.get('etag')).toBe('W/"1"')
    expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN()
    const read = await client.ask('GET', `/Patient/${body.id}`)
    expect(read.body).toEqual(body)
    const unchanged = await client.ask('GET', `/Patient/${body.id}`, undefined, {
      'if-none-match': 'W/"1"',
    })
    expect(unchanged.status).toBe(304)
  })

  it('keeps every version', async () => {
    const { body, path } = await created()
    const put = await client.ask('PUT', path, { ...body, active: true })
    expect(put.headers.get('etag')).toBe('W/"2"')
    expect((await client.ask('GET', `${path}/_history/1`)).body).toEqual(body)
    expect((await client.ask('GET', `${path}/_history/9`)).status).toBe(404)
    const { body: history } = await client.ask<Bundle>('GET', `${path}/_history`)
    expect(history.entry?.map(({ response }) => response?.etag)).toEqual(['W/"2"', 'W/"1"'])
  })

  it('deletes, and says gone', async () => {
    const { path } = await created()
    expect((await client.ask('DELETE', path)).status).toBe(200)
    expect((await client.ask('GET', path)).status).toBe(410)
    expect((await client.ask('GET', '/Patient/unknown')).status).toBe(404)
  })

  it('keeps a patient that something refers to', async () => {
    const { body, path } = await created()
    const subject = { reference: `Patient/${body.id}` }
    const goal = {
      resourceType: 'Goal',
      lifecycleStatus: 'active',
      description: { text: 'x' },
      subject,
    }
    expect((await client.ask('POST', '/Goal', goal)).status).toBe(201)
    expect((await client.ask('DELETE', path)).status).toBe(409)
  })

  it('does as Prefer says', async () => {
    const ask = (prefer: string) => client.ask('POST', '/Patient', patient('Nils'), { prefer })
    expect((await ask('return=minimal')).body).toBeUndefined()
    expect((await ask('return=OperationOutcome')).body.resourceType).toBe('OperationOutcome')
    expect((await ask('return=representation')).body.resourceType).toBe('Patient')
  })

  it('refuses to overwrite what somebody else has changed', async () => {
    const { body, path } = await created()
    await client.ask('PUT', path, { ...body, active: true }, { 'if-match': 'W/"1"' })
    const late = await client.ask('PUT', path, { ...body, active: false }, { 'if-match': 'W/"1"' })
    expect(late.status).toBe(412)
    const unquoted = await client.ask('PUT', path, body, { 'if-match': '2' })
    expect(unquoted.status).toBe(400)
    expect((await client.ask<Patient>('GET', path)).body.active).toBe(true)
  })
})

describe('refusals', () => {
  const refused = (path: string, body: unknown, headers = {}) =>
    client.ask<OperationOutcome>('POST', path, body, headers)

  it.each([
    ['no JSON', '/Patient', '{"resourceType":', {}, 400, 'structure'],
    ['another type', '/Patient', 'x', { 'content-type': 'text/plain' }, 415, 'not-supported'],
    ['the wrong resource', '/Patient', { resourceType: 'Goal' }, {}, 400, 'invalid'],
    ['an unknown type', '/Plan', { resourceType: 'Plan' }, {}, 400, 'structure'],
    ['an unknown property', '/Patient', { ...patient('x'), shoe: 1 }, {}, 400, 'structure'],
    [
      'a code out of its set',
      '/Patient',
      { ...patient('x'), gender: 'flicka' },
      {},
      400,
      'code-invalid',
    ],
    ['a missing property', '/Goal', { resourceType: 'Goal' }, {}, 400, 'structure'],
    ['an operation', '/$graphql', { query: '{}' }, {}, 404, 'not-supported'],
    ['more than it takes', '/Patient', patient('x'.repeat(2 ** 21)), {}, 413, 'too-long'],
  ])('refuses %s', async (_, path, sent, headers, status, code) => {
    const { status: given, body } = await refused(path, sent, headers)
    expect([given, body.resourceType, body.issue[0]?.code]).toEqual([
      status,
      'OperationOutcome',
      code,
    ])
  })

  it('refuses a reference to nothing', async () => {
    const goal = { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'x' } }
    for (const reference of ['Patient/nobody', 'urn:uuid:5f3c0a52-6d1e-4b8a-9c7e-000000000000']) {
      const { status, body } = await refused('/Goal', { ...goal, subject: { reference } })
      expect([status, said(body)]).toEqual([400, 'invalid: The reference points at nothing'])
    }
  })

  it('refuses a personnummer in an address', async () => {
    const { status } = await client.ask('GET', `/Patient?identifier=${child.value}`)
    expect(status).toBe(400)
  })
})

describe('search', () => {
  it('finds by identifier, status, subject, owner, focus and code, by GET and POST', async () => {
    const draft = claimed((await client.ask<Bundle>('POST', '', claim('find'))).body)
    await client.ask('POST', '', commit('find', draft))
    const found = await client.search('Patient', { identifier: `${child.system}|${child.value}` })
    expect(found.body.total).toBe(1)
    expect(JSON.stringify(found.body.link)).not.toContain(child.value)

    const subject = draft.patient.reference
    const count = async (query: string) => (await client.ask<Bundle>('GET', query)).body.total
    const plans = await client.ask<Bundle>('GET', '/CarePlan?identifier=find')
    const plan = plans.body.entry?.[0]?.resource?.id
    expect(await count(`/Goal?subject=${subject}`)).toBe(2)
    expect(await count(`/CarePlan?patient=${subject}&status=active`)).toBe(1)
    expect(await count(`/CarePlan?patient=${subject.split('/')[1]}&status:not=active`)).toBe(0)
    expect(await count(`/Task?code=overlamning&focus=CarePlan/${plan}`)).toBe(1)
    expect(await count(`/Task?owner=${draft.owners.habilitation.reference}&status=requested`)).toBe(
      2,
    )
    expect(await count(`/Task?patient=${subject}&status=requested,draft`)).toBe(4)
    expect(await count(`/CarePlan?_id=${plan}&_lastUpdated=gt2026-01-01T00:00:00Z`)).toBe(1)
    expect(await count(`/CarePlan?_id=${plan}&_lastUpdated=lt2026-01-01T00:00:00Z`)).toBe(0)
    expect(await count('/CarePlan?date=2027-01-15')).toBe(1)
    const more = await client.ask<Bundle>(
      'GET',
      '/CarePlan?identifier=find&_include=CarePlan:subject',
    )
    expect(more.body.entry?.map(({ search }) => search?.mode)).toEqual(['match', 'include'])
  })

  it('sorts and pages', async () => {
    for (const name of ['Cilla', 'Adam', 'Bo']) {
      await client.ask('POST', '/Patient', {
        ...patient(name),
        name: [{ family: 'Sorterad', given: [name] }],
      })
    }
    const path = '/Patient?family=sorterad&_sort=given&_count=2'
    const { body } = await client.ask<Bundle<Patient>>('GET', path)
    const names = (bundle: Bundle<Patient>) =>
      bundle.entry?.map(({ resource }) => resource?.name?.[0]?.given?.[0])
    expect([body.total, names(body)]).toEqual([3, ['Adam', 'Bo']])
    const next = body.link?.find(({ relation }) => relation === 'next')?.url ?? ''
    const page = await client.ask<Bundle<Patient>>('GET', next.slice(backend.url.length))
    expect(names(page.body)).toEqual(['Cilla'])
    expect(page.body.link?.some(({ relation }) => relation === 'next')).toBe(false)
  })

  it('refuses a parameter it does not know, rather than finding everything', async () => {
    expect((await client.ask('GET', '/Patient?shoe=42')).status).toBe(400)
  })
})

describe('storage', () => {
  it('keeps everything over a restart', async () => {
    const data = await mkdtemp(join(tmpdir(), 'backend-'))
    const first = await createBackend({ data })
    const { body } = await fhirClient(first.url).ask('POST', '/Patient', patient('Nils'))
    await first.close()
    const second = await createBackend({ data })
    const read = await fhirClient(second.url).ask('GET', `/Patient/${body.id}`)
    await second.close()
    await rm(data, { recursive: true })
    expect(read.body).toEqual(body)
  })

  it('is sent plans that no validator objects to', () => {
    expect(bundleErrors(claim('valid'))).toEqual([])
  })
})
