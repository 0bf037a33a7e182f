import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type Provider from 'oidc-provider'
import { file } from '../serving/files.ts'
import type { Listening } from '../serving/listen.ts'
import { accountOf } from './accounts.ts'
import { createProvider } from './provider.ts'
import { signInPage } from './sign-in-page.ts'

const styles = fileURLToPath(new URL('styles', import.meta.url))

export interface IdentityOptions {
  readonly port: number
  /** The FHIR address that tokens are for. */
  readonly audience: () => string
  readonly accessTokenSeconds?: number
}

/** Starts the region's log-in: a real OpenID provider with a page where one chooses who one is. */
export async function startIdentity(options: IdentityOptions): Promise<Listening> {
  const { audience, accessTokenSeconds = 600 } = options
  // The issuer is the server's own address, which is known first when it is up.
  let serve = async (_: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.writeHead(503).end()
  }
  const server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = await createProvider({ issuer: url, audience, accessTokenSeconds })
  const callback = provider.callback()
  serve = async (request, response) => {
    const [, place, name = '', last] = (request.url ?? '/').split(/[/?]/)
    if (place === 'styles') return pass(await file(styles, name), response)
    if (place !== 'interaction') return callback(request, response)
    const work = { audience, abort: last === 'abort' }
    await interact(provider, request, response, work).catch(() =>
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Börja om.'),
    )
  }
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  { audience, abort }: { audience: () => string; abort: boolean },
): Promise<void> {
  const { uid, params, prompt, session } = await provider.interactionDetails(request, response)
  if (request.method === 'GET' && prompt.name === 'login') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(signInPage(uid).text)
    return
  }
  const finish = (result: Parameters<Provider['interactionFinished']>[2]) =>
    provider.interactionFinished(request, response, result)
  if (abort) return finish({ error: 'access_denied', error_description: 'The user turned back' })
  const chosen = new URLSearchParams(await body(request)).get('account')
  const accountId = accountOf(chosen ?? session?.accountId ?? '')?.id
  if (accountId === undefined) throw new Error('Nobody was chosen')
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) })
  const scopes = String(params.scope).split(' ')
  grant.addOIDCScope(scopes.filter((scope) => !scope.includes('/')).join(' '))
  grant.addResourceScope(
    String(params.resource ?? audience()),
    scopes.filter((scope) => scope.includes('/')).join(' '),
  )
  const grantId = await grant.save()
  await finish({ login: { accountId }, consent: { grantId } })
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function pass(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}
