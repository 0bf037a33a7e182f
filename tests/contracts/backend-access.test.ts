import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHandoff } from '../../lib/backend/create-handoff.ts'
import { logOut, refresh } from '../../lib/identity/log-in-service.ts'
import type { Login } from '../../lib/identity/login.ts'
import { smartConfiguration } from '../../lib/identity/smart-configuration.ts'
import type { Receipt } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { signedIn } from '../fixtures/signing-in.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { consented } from './handoff-scene.ts'

// Who may do what, with real tokens of a real OpenID provider and the real backend.

let identity: Listening
let backend: Backend
let maja: Login
let receipt: Receipt

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url })
  maja = await signedIn(backend.url, 'maja')
  receipt = await handedOff(maja)
})
afterAll(async () => {
  await backend.close()
  await identity.close()
})

const handOff = (login: Login | undefined, plan = completePlan) =>
  createHandoff({ endpoint: backend.url, pause: 1, token: async () => login?.accessToken }).send(
    consented(plan),
    crypto.randomUUID(),
    undefined,
  )

const handedOff = async (login: Login) => {
  const result = await handOff(login)
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`)
  return result.value
}

const get = async (path: string, token?: string) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(`${backend.url}/${path}`, { headers })
  const body = (await response.json()) as {
    total?: number
    issue?: { details: { text: string } }[]
  }
  return { status: response.status, total: body.total, says: body.issue?.[0]?.details.text }
}

const logged = async () => {
  const { entry = [] } = await backend.repo.search({ resourceType: 'AuditEvent', count: 1000 })
  return entry.flatMap(({ resource }) => (resource ? [JSON.stringify(resource)] : []))
}

/** A token that says what a real one says, changed a little, under a key of our own. */
async function forged(claims: object = {}): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256')
  const [, body = ''] = maja.accessToken.split('.')
  const real = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  return new SignJWT({ ...real, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'region' })
    .sign(privateKey)
}

describe('who is let in', () => {
  test('a unit that the plan names hands off, and reads', async () => {
    expect(receipt.carePlan).toMatch(/^CarePlan\//)
    expect(await get(receipt.carePlan, maja.accessToken)).toMatchObject({ status: 200 })
    const sanna = await signedIn(backend.url, 'sanna')
    expect(await get(receipt.carePlan, sanna.accessToken)).toMatchObject({ status: 200 })
  })

  test('nobody without a token, but for what the server is', async () => {
    expect(await handOff(undefined)).toMatchObject({ ok: false, code: 'signed-out' })
    expect(await get(receipt.carePlan)).toMatchObject({ status: 401, says: 'Log-in is needed' })
    expect(await get('metadata')).toMatchObject({ status: 200 })
    expect(await logged()).toContainEqual(expect.stringContaining('nobody: no token'))
  })

  test('no token for another server', async () => {
    const other = await createBackend({ data: ':memory:', issuer: identity.url })
    const response = await fetch(`${other.url}/CarePlan`, {
      headers: { authorization: `Bearer ${maja.accessToken}` },
    })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('another server')
    await other.close()
  })

  test('no token under another key, also one without any', async () => {
    expect(await get('CarePlan', await forged())).toMatchObject({ status: 401 })
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    const bare = `${none}.${maja.accessToken.split('.')[1]}.`
    expect(await get('CarePlan', bare)).toMatchObject({ status: 401 })
    expect(await logged()).toContainEqual(expect.stringContaining('nobody: not valid'))
  })

  test('no token that is too old, and a fresh one for it', async () => {
    const short = await startIdentity({
      port: 0,
      audience: () => brief.url,
      accessTokenSeconds: 1,
    })
    const brief = await createBackend({ data: ':memory:', issuer: short.url })
    const login = await signedIn(brief.url, 'maja')
    const status = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${brief.url}/CarePlan`, { headers })).status
    }
    await expect.poll(() => status(login.accessToken), { timeout: 10_000 }).toBe(401)
    const configuration = await smartConfiguration(brief.url)
    if (!configuration.ok || !configuration.value) throw new Error('No log-in')
    const renewed = await refresh(configuration.value, 'sip-panelen', login)
    expect(renewed).toMatchObject({ ok: true, value: { name: 'Maja Lindqvist' } })
    if (renewed.ok) {
      expect(await status(renewed.value.accessToken)).toBe(200)
      await logOut(configuration.value, 'sip-panelen', renewed.value)
      const after = await refresh(configuration.value, 'sip-panelen', renewed.value)
      expect(after).toEqual({ ok: false, code: 'ended' })
    }
    await brief.close()
    await short.close()
  })
})

describe('who may do what', () => {
  test('without the scope to create a plan nothing is handed off', async () => {
    const less = await signedIn(backend.url, 'maja', 'user/CarePlan')
    const before = backend.repo.search({ resourceType: 'CarePlan' })
    const other = { ...completePlan, id: crypto.randomUUID() }
    expect(await handOff(less, other)).toMatchObject({
      ok: false,
      code: 'not-allowed',
      detail: 'The log-in gives no right to do this to CarePlan',
    })
    const after = backend.repo.search({ resourceType: 'CarePlan' })
    expect((await after).total).toBe((await before).total)
  })

  test('another unit’s plan is not read, not found and not written over, and that is logged', async () => {
    const otto = await signedIn(backend.url, 'otto')
    expect(await get(receipt.carePlan, otto.accessToken)).toMatchObject({
      status: 403,
      says: 'The plan is for other units than yours',
    })
    expect(await get('CarePlan', otto.accessToken)).toMatchObject({ status: 200, total: 0 })
    const changed = { ...completePlan, meetingQuestion: 'Något helt annat?' }
    expect(await handOff(otto, changed)).toMatchObject({ ok: false, code: 'not-allowed' })
    expect(await logged()).toContainEqual(expect.stringMatching(/"otto".*403|403.*"otto"/))
  })

  test('the log holds no token, no personal number and no name of a child', async () => {
    const all = (await logged()).join('\n')
    expect(all).not.toContain(maja.accessToken.slice(-40))
    expect(all).not.toMatch(/(?<![\w-])\d{8}-?\d{4}(?![\w-])/)
    expect(all).not.toContain(completePlan.child.name)
  })

  test('the provider signs with a key that it publishes', async () => {
    const keys = (await (await fetch(`${identity.url}/jwks`)).json()) as { keys: object[] }
    expect(keys.keys).toHaveLength(1)
    expect(keys.keys[0]).not.toHaveProperty('d')
  })
})
