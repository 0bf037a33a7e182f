import { createHandoff } from '../backend/create-handoff.ts'
import { failure } from '../result.ts'
import type { HandoffPort } from '../session/ports/handoff.ts'
import type { HandoffServer } from './interface.ts'

const plainPage: HandoffPort = {
  send: async () => failure('plain-page'),
  follow: async () => failure('plain-page'),
}

/** The way to a server as the page has described it. Following up never asks anybody to log in. */
export async function createServerWay({
  endpoint,
  token,
  logIn,
}: HandoffServer): Promise<HandoffPort> {
  if (token) return createHandoff({ endpoint, token: async (refused) => token(refused) })
  if (!logIn) return createHandoff({ endpoint })
  // The log-in's proof of who began it is made of what the browser gives pages with https alone.
  if (!isSecureContext) return plainPage
  const { createPopupLogIn } = await import('./popup-log-in.ts')
  const { active, passive } = createPopupLogIn(endpoint, logIn.clientId, logIn.redirectUri)
  const { send } = createHandoff({ endpoint, token: active })
  const { follow } = createHandoff({ endpoint, token: passive })
  return { send, follow }
}
