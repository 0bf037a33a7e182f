import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, type RouteTable } from './routes.ts'

/** A web server that is up, on this machine only. */
export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Starts a web server for the routes; port 0 takes any free port. */
export async function listen(routes: RouteTable, port: number): Promise<Listening> {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const response = await answer(routes, await toRequest(incoming))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(
        incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()),
      )
    } catch (error) {
      console.error(error)
      outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      outgoing.end('Något gick fel i systemet.')
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const method = incoming.method ?? 'GET'
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return new Request(url, { method, headers, body: Buffer.concat(chunks) })
}
