import type { TransportFault } from '../fhir/protocol/transport.ts'
import { type Failure, failure, type Result, success } from '../result.ts'
import type { IsMeant } from '../session/ports/handoff.ts'
import { isDeep, readWords } from './answers.ts'

export type Token = string | undefined | Failure<'unreachable'>

export type Http = {
  readonly endpoint: string
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds that one request may take, its answer included. */
  readonly timeout: number
  /**
   * An access token for the server, where somebody is logged in; another one than `refused`. A
   * failure where the log-in holds, and a token cannot be had just now.
   */
  readonly token?: ((refused?: string) => Promise<Token>) | undefined
  /** Asked before each request that tells something; where it is no more meant, nothing is told. */
  readonly isMeant?: IsMeant | undefined
}

type Request = {
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const mostAnswerBytes = 5 * 1024 * 1024
const fhirJson = 'application/fhir+json'

/** One request to the region, once more with a fresh token where the first was too old. */
export async function ask(http: Http, request: Request): Promise<Result<unknown, TransportFault>> {
  const token = await http.token?.()
  if (typeof token === 'object') return token
  const answer = await once(http, request, token)
  if (answer.ok || answer.code !== 'signed-out' || token === undefined) return answer
  const fresh = await http.token?.(token)
  if (typeof fresh === 'object') return fresh
  return fresh === undefined || fresh === token ? answer : once(http, request, fresh)
}

/**
 * One request: no cookies, no redirects, no referrer, nothing cached, and an answer
 * only when it is JSON of a reasonable size. Plain HTTP goes to this computer alone.
 */
async function once(
  http: Http,
  { path, body, headers }: Request,
  token: string | undefined,
): Promise<Result<unknown, TransportFault>> {
  const url = addressOf(http.endpoint, path)
  if (!url) return failure('unreachable')
  // A token, or a log-in, may have been long in coming. What only reads still learns what has arrived.
  if (body !== undefined && http.isMeant && !(await http.isMeant())) return failure('interrupted')
  try {
    const response = await http.fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: fhirJson,
        ...(body !== undefined && { 'content-type': fhirJson }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(http.timeout),
    })
    if (isRedirect(response)) return failure('moved')
    return judged(response, await jsonOf(response, http.endpoint))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return failure('timeout')
    // `fetch` tells every trouble of the network as a TypeError, also one in the middle of a body.
    if (error instanceof TypeError || error instanceof DOMException) return failure('unreachable')
    throw error
  }
}

/** Where it leads is not followed: who stands there is nobody's choice. A browser tells no more than that. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

function addressOf(endpoint: string, path: string): string | undefined {
  const base = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (!base || base.username || base.search || base.hash) return undefined
  const near = base.hostname === 'localhost' || base.hostname === '127.0.0.1'
  if (base.protocol !== 'https:' && !(base.protocol === 'http:' && near)) return undefined
  return `${base.href.replace(/\/+$/, '')}${path}`
}

/**
 * The parsed body, with the server's own address taken off its references; undefined for what is not
 * JSON, or goes too deep.
 */
async function jsonOf(response: Response, endpoint: string): Promise<unknown> {
  const type = response.headers.get('content-type') ?? ''
  const body = await textOf(response)
  const base = addressOf(endpoint, '/') ?? ''
  if (body === undefined || isDeep(body) || !/^application\/(fhir\+)?json\b/i.test(type))
    return undefined
  try {
    return JSON.parse(body, (name, value) => (name === 'reference' ? local(value, base) : value))
  } catch {
    return undefined
  }
}

function local(reference: unknown, base: string): unknown {
  if (typeof reference !== 'string' || !/^https?:/i.test(reference)) return reference
  const address = URL.canParse(reference) ? new URL(reference).href : ''
  return address.startsWith(base) ? address.slice(base.length) : reference
}

async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader()
  if (!reader) return undefined
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > mostAnswerBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

function judged({ status, headers }: Response, body: unknown): Result<unknown, TransportFault> {
  const words = readWords(body)
  if (status === 401) return failure('signed-out', words)
  if (status === 403) return failure('not-allowed', words)
  if (status === 409 || status === 412) return failure('stale', words)
  const after = secondsUntil(headers.get('retry-after') ?? '')
  if (status >= 502 && status <= 504 && words === undefined) {
    return failure('unreachable', undefined, after)
  }
  if (status === 429 || status >= 500) return failure('busy', words, after)
  if (status >= 400 && words !== undefined) return failure('refused', words)
  if (status < 200 || status > 299 || body === undefined) return failure('nonsense')
  return success(body)
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds, or a day and time. Nobody is kept waiting past a day. */
function secondsUntil(written: string): number | undefined {
  const seconds = /^\d+$/.test(written)
    ? Number(written)
    : (Date.parse(written) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, Math.ceil(seconds)), 86_400)
}
