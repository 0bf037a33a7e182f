import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from '../lib/i18n/sv/sv.ts'
import type { Session } from '../lib/session/session.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

/** The session, and the texts in the user's language and the region's words, which the component follows. */
export function useSession(): { session: Session; t: Messages } {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A component stands outside <App>')
  return { session, t: session.state.texts.value }
}
