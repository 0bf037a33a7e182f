import type { IncomingHttpHeaders } from 'node:http'

/** A request whose body has been read. */
export interface Incoming {
  method: string
  /** The path, without the query. */
  path: string
  query: string
  headers: IncomingHttpHeaders
  body: string
}

/** What to answer. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** An answer with a body of its own type. */
export function answer(status: number, type: string, body: string, headers = {}): Answer {
  return { status, body, headers: { 'content-type': `${type}; charset=utf-8`, ...headers } }
}
