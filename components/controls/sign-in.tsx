import { useSession } from '../context.ts'
import { Button } from './button.tsx'

/**
 * Opens the region's log-in. Beside a plan that waits for it, the plan is handed off straight after;
 * `then` is anything else that waits.
 */
export function SignIn({
  thenSend = false,
  then,
}: {
  thenSend?: boolean
  then?: () => Promise<void>
}) {
  const { session, t } = useSession()
  if (!session.identity.possible) return null
  const busy = session.identity.busy.value !== undefined
  return (
    <Button
      look="main"
      busy={busy}
      onPress={() => void session.identity.signIn(thenSend ? session.handoff.pressed() : then)}
    >
      {busy ? t.identity.signingIn : thenSend ? t.identity.signInAndSend : t.identity.signIn}
    </Button>
  )
}
