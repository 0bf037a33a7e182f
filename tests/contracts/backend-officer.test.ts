import type { Bundle, Task } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { fhirClient } from './backend-client.ts'
import { child, claim, claimed, commit } from './sample-plan.ts'

let backend: Backend
let origin: string
let client: ReturnType<typeof fhirClient>

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:' })
  client = fhirClient(backend.url)
  origin = new URL(backend.url).origin
})
afterAll(() => backend.close())

async function handOver(key: string): Promise<string> {
  const draft = claimed((await client.ask<Bundle>('POST', '', claim(key))).body)
  await client.ask('POST', '', commit(key, draft))
  return draft.taskId
}

async function open(path: string) {
  const response = await fetch(origin + path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const task = async (id: string) => (await client.ask<Task>('GET', `/Task/${id}`)).body

async function press(
  id: string,
  beslut: string,
  fields: Record<string, string> = {},
  from = origin,
) {
  const version = (await task(id)).meta?.versionId ?? ''
  return fetch(`${origin}/inkorg/${id}/beslut`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: from },
    body: new URLSearchParams({ beslut, version, ...fields }),
  })
}

describe('the receiving officer', () => {
  it('sees what has come, and no drafts', async () => {
    await client.ask('POST', '', claim('officer-draft'))
    const empty = await open('/')
    expect(empty.text).toContain('Inget väntar på dig just nu')
    const id = await handOver('officer-inbox')
    const { text } = await open('/inkorg')
    expect(text).toContain(`href="/inkorg/${id}"`)
    for (const words of ['Nils Ekdal', 'född 2014', 'Familjeenheten, Björkdals kommun', 'Ny']) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain(child.value)
  })

  it('reads the plan, as a document and as data', async () => {
    const id = await handOver('officer-read')
    const { text, headers } = await open(`/inkorg/${id}`)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(text).toContain(`<iframe sandbox src="/inkorg/${id}/dokument/0"`)
    for (const words of [
      'Kort sikt',
      'Nils sover hela nätter',
      'Bildstöd hemma',
      'Väntar på svar',
    ]) {
      expect(text).toContain(words)
    }
    const copy = await open(`/inkorg/${id}/dokument/0`)
    expect(copy.text).toContain('Nils ritade sin vecka')
    expect(copy.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('takes the plan in, accepts it and closes it', async () => {
    const id = await handOver('officer-accept')
    for (const [beslut, status] of [
      ['ta-emot', 'received'],
      ['acceptera', 'accepted'],
      ['avsluta', 'completed'],
    ] as const) {
      const { status: given, headers } = await press(id, beslut)
      expect([given, headers.get('location')]).toEqual([303, `/inkorg/${id}`])
      expect((await task(id)).status).toBe(status)
    }
    expect((await open(`/inkorg/${id}`)).text).toContain('Avslutad')
  })

  it('rejects with a reason that the sender can read, never without', async () => {
    const id = await handOver('officer-reject')
    await press(id, 'ta-emot')
    const without = await press(id, 'avvisa', { skal: '  ' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Skriv varför planen avvisas')
    await press(id, 'avvisa', { skal: 'Planen saknar <datum>.' })
    const { status, statusReason } = await task(id)
    expect([status, statusReason?.text]).toEqual(['rejected', 'Planen saknar <datum>.'])
    expect((await open(`/inkorg/${id}`)).text).toContain('Planen saknar &lt;datum&gt;.')
  })

  it('does not decide on what has changed since it was read', async () => {
    const id = await handOver('officer-stale')
    await press(id, 'ta-emot')
    const stale = await press(id, 'acceptera', { version: '1' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Ärendet ändrades medan du läste')
    expect((await task(id)).status).toBe('received')
  })

  it('takes no answer from another site, and knows no other pages', async () => {
    const id = await handOver('officer-other')
    expect((await press(id, 'ta-emot', {}, 'https://elsewhere.example')).status).toBe(403)
    expect((await task(id)).status).toBe('requested')
    expect((await open('/inkorg/unknown')).status).toBe(404)
    expect((await open(`/inkorg/${id}/dokument/7`)).status).toBe(404)
  })
})
