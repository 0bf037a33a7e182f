import type { IncomingMessage } from 'node:http'

/** The largest body taken: a plan with its documents is well below it. */
export const maxBodyBytes = 2 * 1024 * 1024

/** Reads a body as text, or says that it is too large. */
export async function readBody(request: IncomingMessage): Promise<string | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBodyBytes) chunks.push(chunk)
  }
  return size > maxBodyBytes ? 'too-large' : Buffer.concat(chunks).toString('utf8')
}
