import type { HandoffFunction, HandoffServer, HandoffWay } from './interface.ts'

/** What the page has named; nothing where that is no way to go. */
export function wayFrom(found: unknown): HandoffWay {
  if (typeof found === 'function') return found as HandoffFunction
  if (typeof found === 'object' && found !== null) return serverFrom(found)
  return serverAddress(found)
}

/** Nothing leaves in the clear, but on this very machine, from a page that is being made on it. */
function serverAddress(found: unknown): string {
  const address = addressFrom(found)
  if (!address.startsWith('http:')) return address
  return [address, document.baseURI].every((each) => isHere.test(new URL(each).hostname))
    ? address
    : ''
}

const isHere = /^(localhost|127\.0\.0\.1)$/

function addressFrom(found: unknown): string {
  if (typeof found !== 'string' || found.trim() === '') return ''
  const url = URL.canParse(found, document.baseURI) && new URL(found, document.baseURI)
  return url && /^https?:$/.test(url.protocol) ? url.href : ''
}

/** Read once: what the page does with its object afterwards changes nothing. */
function serverFrom(found: Partial<HandoffServer>): HandoffServer | '' {
  const { endpoint, token, logIn } = found
  const address = serverAddress(endpoint)
  if (address === '') return ''
  if (typeof token === 'function') return { endpoint: address, token }
  const { clientId, redirectUri } = logIn ?? {}
  const redirect = addressFrom(redirectUri)
  return typeof clientId === 'string' && redirect !== ''
    ? { endpoint: address, logIn: { clientId, redirectUri: redirect } }
    : { endpoint: address }
}
