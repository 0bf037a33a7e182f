import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './exchange.ts'

const localOrigins = [
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/,
  /^https?:\/\/[a-z0-9.-]+\.localhost(:\d+)?$/,
  /^(chrome|moz)-extension:\/\/[a-z0-9-]+$/,
]

/** Decides which origins may call: those listed, or local pages and extensions when none is. */
export function originAllowed(origin: string, listed: string[] | undefined): boolean {
  return listed ? listed.includes(origin) : localOrigins.some((allowed) => allowed.test(origin))
}

/** The headers that let an allowed origin read the answer. */
export function corsHeaders(
  headers: IncomingHttpHeaders,
  listed: string[] | undefined,
): Record<string, string> {
  const { origin } = headers
  if (!origin || !originAllowed(origin, listed)) return { vary: 'Origin' }
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Location, Last-Modified, Retry-After',
  }
}

/** The answer to a preflight. */
export function preflight(headers: IncomingHttpHeaders, listed: string[] | undefined): Answer {
  const cors = corsHeaders(headers, listed)
  if (!cors['access-control-allow-origin']) return { status: 403, headers: cors, body: '' }
  const localNetwork = headers['access-control-request-private-network'] === 'true'
  return {
    status: 204,
    body: '',
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      'access-control-allow-headers':
        'content-type, accept, if-match, if-none-match, if-none-exist, prefer, authorization',
      'access-control-max-age': '600',
      ...(localNetwork ? { 'access-control-allow-private-network': 'true' } : {}),
    },
  }
}
