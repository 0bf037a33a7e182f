import * as oauth from 'oauth4webapi'
import * as z from 'zod/mini'
import { failure, type Result, success } from '../result.ts'

const address = z.string().check(
  z.trim(),
  z.refine((text) => /^https?:/i.test(text) && URL.canParse(text)),
)

const configuration = z.object({
  issuer: address,
  jwks_uri: z.optional(address),
  authorization_endpoint: address,
  token_endpoint: address,
  revocation_endpoint: z.optional(address),
  end_session_endpoint: z.optional(address),
  code_challenge_methods_supported: z.array(z.string()),
})

/** How to log in to a FHIR server: SMART App Launch 2.0, section 2.1. */
export type SmartConfiguration = oauth.AuthorizationServer &
  Required<Pick<oauth.AuthorizationServer, 'authorization_endpoint' | 'token_endpoint'>>

/**
 * Asks a FHIR server how one logs in to it; `undefined` where it has no log-in. `nonsense` where
 * it says something else, or does not take S256, without which nothing is sent.
 */
export async function smartConfiguration(
  endpoint: string,
): Promise<Result<SmartConfiguration | undefined, 'unreachable' | 'moved' | 'nonsense'>> {
  const url = `${endpoint.replace(/\/+$/, '')}/.well-known/smart-configuration`
  if (!URL.canParse(url)) return failure('unreachable')
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: inTime(),
    })
    if (isRedirect(response)) return failure('moved')
    if (response.status >= 500) return failure('unreachable')
    if (!response.ok) return success(undefined)
    const parsed = configuration.safeParse(await response.json().catch(() => undefined))
    if (!parsed.success) return failure('nonsense')
    const { code_challenge_methods_supported: methods, issuer } = parsed.data
    if (!Object.values(parsed.data).every((each) => isAsSafe(each, endpoint))) {
      return failure('nonsense')
    }
    if (!methods.includes('S256')) return failure('nonsense')
    const { id_token_signing_alg_values_supported } = await openIdConfiguration(issuer)
    return success({
      ...(parsed.data as SmartConfiguration),
      ...(id_token_signing_alg_values_supported && { id_token_signing_alg_values_supported }),
    })
  } catch {
    return failure('unreachable')
  }
}

/** SMART does not say how ID tokens are signed; the log-in service itself does (OpenID Discovery 1.0). */
async function openIdConfiguration(issuer: string): Promise<Partial<oauth.AuthorizationServer>> {
  const at = new URL(issuer)
  try {
    const response = await oauth.discoveryRequest(at, {
      [oauth.allowInsecureRequests]: isLocal(issuer),
      signal: inTime,
    })
    return await oauth.processDiscoveryResponse(at, response)
  } catch {
    return {}
  }
}

/** A server that is reached encrypted sends nobody to a log-in that is not. */
const isAsSafe = (named: unknown, endpoint: string): boolean =>
  typeof named !== 'string' || !/^http:/i.test(named) || /^http:/i.test(endpoint)

/** Plain HTTP counts on this computer alone. */
export const isLocal = (url: string): boolean =>
  /^(localhost|127\.0\.0\.1)$/.test(new URL(url).hostname)

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

/** What is asked of a log-in service has so long to be answered: a worker is ended after 30 s. */
export const inTime = (): AbortSignal => AbortSignal.timeout(8000)
