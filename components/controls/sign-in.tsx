import { useSession } from '../context.ts'
import { Button } from './button.tsx'

/** Opens the region's log-in; beside a plan that waits for it, the plan is handed off straight after. */
export function SignIn({ thenSend = false }: { thenSend?: boolean }) {
  const { session, t } = useSession()
  if (!session.identity.possible) return null
  const busy = session.identity.busy.value
  return (
    <Button look="main" busy={busy} onPress={() => void session.identity.signIn({ thenSend })}>
      {busy ? t.identity.signingIn : thenSend ? t.identity.signInAndSend : t.identity.signIn}
    </Button>
  )
}
