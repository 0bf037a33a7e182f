import type { Bundle, Patient } from '@medplum/fhirtypes'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import {
  answerAfter,
  answerWith,
  badGateway,
  delay,
  drop,
  dropAnswer,
  Faults,
  halfAnswer,
  nonsense,
  outcome,
} from '../world/backend/faults.ts'
import { fhirClient } from './backend-client.ts'

const faults = new Faults()
let backend: Backend
let client: ReturnType<typeof fhirClient>

beforeAll(async () => {
  backend = await createBackend({ data: ':memory:', faults })
  client = fhirClient(backend.url)
})
afterAll(() => backend.close())
afterEach(() => faults.clear())

const create = (family: string) =>
  client.ask('POST', '/Patient', { resourceType: 'Patient', name: [{ family }] } satisfies Patient)
const posts = ({ method }: { method: string }) => method === 'POST'
const stored = async (family: string) =>
  (await client.ask<Bundle>('GET', `/Patient?family=${family}`)).body.total

describe('faults', () => {
  it('drops a request before anything is done', async () => {
    faults.next(posts, drop)
    await expect(create('Dropped')).rejects.toThrow()
    expect(await stored('Dropped')).toBe(0)
  })

  it.each([
    ['drops the answer', dropAnswer],
    ['breaks off in the answer', halfAnswer],
    ['gives the answer of a gateway', answerAfter(badGateway)],
  ])('does the work, and %s', async (name, fault) => {
    const family = name.replaceAll(' ', '')
    faults.next(posts, fault)
    await expect(create(family)).rejects.toThrow()
    expect(await stored(family)).toBe(1)
  })

  it('gives a planned answer, as often as planned, without doing the work', async () => {
    faults.next(posts, answerWith(outcome(503, 'Busy')), 2)
    faults.next(posts, answerWith(nonsense))
    const replies = [await create('Busy'), await create('Busy'), await create('Busy')]
    expect(replies.map(({ status }) => status)).toEqual([503, 503, 200])
    expect(replies[0]?.body.resourceType).toBe('OperationOutcome')
    expect(await stored('Busy')).toBe(0)
  })

  it('holds a request until released, and only the one that matches', async () => {
    const held = faults.hold(posts)
    const reply = create('Held')
    await held.reached
    expect(await stored('Held')).toBe(0)
    held.release()
    expect((await reply).status).toBe(201)
    expect(faults.seen.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  it('holds an answer when the work is done', async () => {
    const held = faults.hold(posts, 'after')
    const reply = create('HeldAfter')
    await held.reached
    expect(await stored('HeldAfter')).toBe(1)
    held.release()
    expect((await reply).status).toBe(201)
  })

  it('delays', async () => {
    faults.next(posts, delay(1))
    expect((await create('Late')).status).toBe(201)
  })
})

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${backend.url}/Patient`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,if-match,prefer',
      },
    })

  it.each([
    'http://localhost:5173',
    'http://127.0.0.1:4100',
    'http://intranet.localhost:4101',
    'chrome-extension://abcdefghijklmnop',
    'moz-extension://0f1e2d3c-aaaa-bbbb-cccc-121212121212',
  ])('lets %s call', async (origin) => {
    const { status, headers } = await preflight(origin)
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, origin])
    const allowed = headers.get('access-control-allow-headers')
    for (const name of ['content-type', 'if-match', 'if-none-exist', 'prefer', 'authorization']) {
      expect(allowed).toContain(name)
    }
    const { headers: given } = await fetch(`${backend.url}/metadata`, { headers: { origin } })
    expect(given.get('access-control-expose-headers')).toBe(
      'ETag, Location, Last-Modified, Retry-After',
    )
  })

  it.each(['https://elsewhere.example', 'http://localhost.elsewhere.example'])(
    'does not let %s call',
    async (origin) => {
      const { status, headers } = await preflight(origin)
      expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null])
    },
  )
})
