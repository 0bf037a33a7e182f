import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { accessToken } from '../../lib/extension/identity/access-token.ts'
import { loginStore } from '../../lib/extension/identity/login-store.ts'
import { refresh } from '../../lib/identity/log-in-service.ts'
import type { Login } from '../../lib/identity/login.ts'
import { smartConfiguration } from '../../lib/identity/smart-configuration.ts'
import { signedIn } from '../fixtures/signing-in.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { fakeBrowser } from './fake-browser.ts'

// Real tokens of two real log-in services, in the store that panel and background share.

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}))

type Place = { readonly identity: Listening; readonly backend: Backend; readonly login: Login }

const open = async (account: string): Promise<Place> => {
  let url = ''
  const identity = await startIdentity({ port: 0, audience: () => url })
  const backend = await createBackend({ data: ':memory:', issuer: identity.url })
  url = backend.url
  return { identity, backend, login: await signedIn(backend.url, account) }
}

let north: Place
let south: Place

beforeAll(async () => {
  north = await open('maja')
  south = await open('otto')
})
afterAll(async () => {
  for (const { backend, identity } of [north, south]) {
    await backend.close()
    await identity.close()
  }
})
beforeEach(() => fakeBrowser.storage.session.reset())
afterEach(() => void vi.unstubAllGlobals())

const old = (login: Login): Login => ({ ...login, expiresAt: 0 })

/** Holds the answer of the log-in service until it is let go. */
const holdTokens = () => {
  const real = globalThis.fetch
  let letGo = () => {}
  let asked = () => {}
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve
  })
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    const answer = await real(...request)
    if (String(request[0]).endsWith('/token')) {
      asked()
      await isFree
    }
    return answer
  })
  return { isAsked, letGo }
}

test('logged out while a refresh is under way: one stays logged out', async () => {
  await loginStore.write(old(north.login))
  const held = holdTokens()
  const token = accessToken(north.backend.url)()
  await held.isAsked
  await loginStore.clear()
  held.letGo()
  expect(await token).toBeUndefined()
  expect(await loginStore.read()).toBeUndefined()
})

test('another server meanwhile: each gets its own token, and the new log-in stands', async () => {
  north = { ...north, login: await signedIn(north.backend.url, 'maja') }
  await loginStore.write(old(north.login))
  const held = holdTokens()
  const first = accessToken(north.backend.url)()
  await held.isAsked
  await loginStore.write(south.login)
  const second = accessToken(south.backend.url)()
  held.letGo()
  expect([await first, await second]).toEqual([undefined, south.login.accessToken])
  expect(await loginStore.read()).toEqual(south.login)
})

test('a token is for the server that it was given for, and for who was asked', async () => {
  await loginStore.write(south.login)
  expect(await accessToken(north.backend.url)()).toBeUndefined()
  expect(await accessToken(south.backend.url, north.login.person)()).toBeUndefined()
  expect(await accessToken(south.backend.url, south.login.person)()).toBe(south.login.accessToken)
})

test('the same person has the same name each time, another has another, and none can be read', async () => {
  const again = await signedIn(south.backend.url, 'otto')
  const other = await signedIn(south.backend.url, 'sanna')
  expect(again.person).toBe(south.login.person)
  expect(other.person).not.toBe(again.person)
  expect(again.person).toMatch(/^[0-9a-f]{32}$/)
})

test('a server that names another log-in service than before gets no refresh token for it', async () => {
  const there = await smartConfiguration(north.backend.url)
  if (!there.ok || !there.value) throw new Error('no log-in')
  const asked = vi.fn()
  vi.stubGlobal('fetch', asked)
  expect(await refresh(there.value, 'sip-panelen', south.login)).toEqual({
    ok: false,
    code: 'ended',
  })
  expect(asked).not.toHaveBeenCalled()
})

test('a server that moves sends no token to where it points', async () => {
  const { listen } = await import('../world/serving/listen.ts')
  const heard: (string | null)[] = []
  const elsewhere = await listen(
    {
      'GET /fhir/metadata': (request: Request) => {
        heard.push(request.headers.get('authorization'))
        return new Response('{}')
      },
    } as never,
    0,
  )
  const moved = await listen(
    {
      'GET /metadata': () =>
        new Response(null, {
          status: 307,
          headers: { location: `${elsewhere.url}/fhir/metadata` },
        }),
    },
    0,
  )
  const { ask } = await import('../../lib/backend/http.ts')
  const answer = await ask(
    { endpoint: moved.url, fetch, timeout: 5000, token: async () => 'a.secret' },
    { path: '/metadata' },
  )
  expect(answer).toMatchObject({ ok: false, code: 'moved' })
  expect(heard).toEqual([])
  await moved.close()
  await elsewhere.close()
})
