import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** Beside a handoff that met somebody else's change: both plans are compared. */
export function Resolve() {
  const { session, t } = useSession()
  if (!session.resolving.possible) return null
  return (
    <Button look="main" onPress={() => void session.resolving.open()}>
      {t.conflict.open}
    </Button>
  )
}
