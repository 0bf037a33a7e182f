import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { logIn, logOut, refresh } from '../../lib/identity/log-in-service.ts'
import {
  type SmartConfiguration,
  smartConfiguration,
} from '../../lib/identity/smart-configuration.ts'

const configuration: SmartConfiguration = {
  issuer: 'https://idp.example',
  authorization_endpoint: 'https://idp.example/authorize',
  token_endpoint: 'https://idp.example/token',
  revocation_endpoint: 'https://idp.example/revoke',
  code_challenge_methods_supported: ['S256'],
  id_token_signing_alg_values_supported: ['RS256'],
}
const clientId = 'sip-panelen'
const redirectUri = 'https://panel.example/back'

const base64url = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url')

type Clock = {
  /** Seconds that this computer is ahead of the log-in service; behind where it is less than 0. */
  ahead?: number
  /** Seconds that the ID token holds. */
  life?: number
}

/** A log-in service whose tokens say what time it is there; all that it is asked is remembered. */
function logInService({ ahead = 0, life = 300 }: Clock = {}) {
  const asked: string[] = []
  let nonce = ''
  vi.stubGlobal('fetch', async (url: string | URL) => {
    asked.push(String(url))
    const iat = Math.floor(Date.now() / 1000) - ahead
    const claims = { iss: configuration.issuer, sub: 'maja', aud: clientId, nonce }
    const idToken = [{ alg: 'RS256' }, { ...claims, iat, nbf: iat, exp: iat + life }].map(base64url)
    return Response.json({
      access_token: 'access',
      refresh_token: 'refresh',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: [...idToken, 'c2ln'].join('.'),
    })
  })
  const signIn = () =>
    logIn({
      configuration,
      endpoint: 'https://fhir.example/r4',
      clientId,
      redirectUri,
      show: async (url) => {
        const question = new URL(url).searchParams
        nonce = question.get('nonce') ?? ''
        return `${redirectUri}?code=1&state=${question.get('state')}`
      },
    })
  return { asked, signIn }
}

afterEach(() => void vi.unstubAllGlobals())

describe('the clock of the computer', () => {
  test.each([
    ['right', {}],
    ['6 minutes ahead, and a token of 5 minutes', { ahead: 360 }],
    ['6 minutes behind', { ahead: -360 }],
  ])('%s: one is logged in', async (_, clock) => {
    expect(await logInService(clock).signIn()).toMatchObject({ ok: true })
  })

  test.each([
    ['two days ahead', { ahead: 172_800, life: 3600 }],
    ['an hour behind', { ahead: -3600 }],
  ])('%s: that is what is said', async (_, clock) => {
    expect(await logInService(clock).signIn()).toEqual({ ok: false, code: 'wrong-clock' })
  })
})

describe('the server’s document names other addresses than when one logged in', () => {
  const thief: SmartConfiguration = {
    ...configuration,
    token_endpoint: 'https://thief.example/token',
    revocation_endpoint: 'https://thief.example/revoke',
  }
  const loggedIn = async () => {
    const { asked, signIn } = logInService()
    const login = await signIn()
    if (!login.ok) throw new Error(login.code)
    asked.length = 0
    return { asked, login: login.value }
  }

  test('a refresh token is not shown there: one has to log in anew', async () => {
    const { asked, login } = await loggedIn()
    expect(await refresh(thief, clientId, login)).toEqual({ ok: false, code: 'ended' })
    expect(asked).toEqual([])
  })

  test('nor when one logs out', async () => {
    const { asked, login } = await loggedIn()
    await logOut(thief, clientId, login)
    expect(asked).toEqual([])
    await logOut(configuration, clientId, login)
    expect(asked).toEqual([configuration.revocation_endpoint])
  })
})

describe('a log-in service that never answers', () => {
  const controllers: AbortController[] = []
  beforeEach(() => {
    controllers.length = 0
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const controller = new AbortController()
      controllers.push(controller)
      return controller.signal
    })
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
        }),
    )
  })
  afterEach(() => void vi.restoreAllMocks())
  const timeIsUp = async () => {
    await expect.poll(() => controllers).toHaveLength(1)
    controllers[0]?.abort(new DOMException('', 'TimeoutError'))
  }

  test('is not waited for, before one logs in', async () => {
    const asking = smartConfiguration('https://fhir.example/r4')
    await timeIsUp()
    expect(await asking).toEqual({ ok: false, code: 'unreachable' })
  })

  test('nor when the log-in is renewed', async () => {
    const login = {
      endpoint: 'https://fhir.example/r4',
      issuer: configuration.issuer,
      tokenEndpoint: configuration.token_endpoint,
      person: 'p',
      accessToken: 'access',
      refreshToken: 'refresh',
      expiresAt: 0,
      name: '',
    }
    const asking = refresh(configuration, clientId, login)
    await timeIsUp()
    expect(await asking).toEqual({ ok: false, code: 'unreachable' })
  })
})
