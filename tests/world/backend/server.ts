import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { contentTooLarge } from '@medplum/core'
import { corsHeaders, preflight } from './cors.ts'
import type { Answer, Incoming } from './exchange.ts'
import type { Delivery, Faults } from './faults.ts'
import { outcomeAnswer, refusal } from './outcomes.ts'
import { maxBodyBytes, readBody } from './read-body.ts'

type Endpoint = (incoming: Incoming) => Promise<Answer>

/** What the server is put together from. */
export interface Parts {
  fhir: Endpoint
  officer: Endpoint
  origins?: string[] | undefined
  faults?: Faults | undefined
}

const base = '/fhir'

function send(response: ServerResponse, delivery: Delivery, cors: Record<string, string>): void {
  if (delivery === 'dropped') {
    response.destroy()
    return
  }
  const { status, headers, body } = delivery.answer
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(bytes.length > 0 ? { 'content-length': bytes.length } : {}),
    ...headers,
    ...cors,
  })
  if (!delivery.half) response.end(bytes)
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
}

async function deliver(parts: Parts, incoming: Incoming): Promise<Delivery> {
  const { fhir, officer, faults, origins } = parts
  if (incoming.path !== base && !incoming.path.startsWith(`${base}/`)) {
    return { answer: await officer(incoming), half: false }
  }
  if (incoming.method === 'OPTIONS') {
    return { answer: preflight(incoming.headers, origins), half: false }
  }
  const handle = () => fhir({ ...incoming, path: incoming.path.slice(base.length) })
  return faults ? faults.meet(incoming, handle) : { answer: await handle(), half: false }
}

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
  const { method = 'GET', headers } = request
  const cors = path.startsWith(base) ? corsHeaders(headers, parts.origins) : {}
  const body = await readBody(request)
  if (body === 'too-large') {
    const text = `At most ${maxBodyBytes / 1024 / 1024} MB`
    send(response, { answer: outcomeAnswer(contentTooLarge(text)), half: false }, cors)
    return
  }
  const delivery = await deliver(parts, { method, path, query, headers, body }).catch(
    (error: unknown): Delivery => {
      // The message may hold personal data: only the kind of error is told.
      process.stderr.write(
        `${error instanceof Error ? error.name : 'error'} in ${method} request\n`,
      )
      return { answer: refusal(500, 'exception', 'Internal error'), half: false }
    },
  )
  send(response, delivery, cors)
}

/** The HTTP server: FHIR under `/fhir`, the officer's pages beside it. */
export function httpServer(parts: Parts): Server {
  return createServer((request, response) => {
    serve(parts, request, response).catch(() => response.destroy())
  })
}
