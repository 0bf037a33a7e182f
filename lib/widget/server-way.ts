import { createHandoff } from '../backend/create-handoff.ts'
import type { Http } from '../backend/http.ts'
import { failure } from '../result.ts'
import type { HandoffPort } from '../session/ports/handoff.ts'
import { within } from '../session/within.ts'
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
  if (token) return createHandoff({ endpoint, token: inTime(token) })
  if (!logIn) return createHandoff({ endpoint })
  // The log-in's proof of who began it is made of what the browser gives pages with https alone.
  if (!isSecureContext) return plainPage
  const { createPopupLogIn } = await import('./popup-log-in.ts')
  const { active, passive } = createPopupLogIn(endpoint, logIn.clientId, logIn.redirectUri)
  const { send } = createHandoff({ endpoint, token: active })
  const { follow } = createHandoff({ endpoint, token: passive })
  return { send, follow }
}

/** So long the page's own token is waited for, in milliseconds: its log-in may ask the user something. */
const patience = 60_000

/** A page that has not answered is not asked again before it has. */
function inTime(token: NonNullable<HandoffServer['token']>): NonNullable<Http['token']> {
  let isLate = false
  return async (refused) => {
    if (isLate) return failure('unreachable')
    const asked = Promise.resolve(token(refused)).then((given) => ({ given }))
    const answer = await within(patience, asked)
    if (answer) return answer.given
    isLate = true
    const end = (): void => {
      isLate = false
    }
    asked.then(end, end)
    return failure('unreachable')
  }
}
