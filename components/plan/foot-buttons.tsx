import { usePlanSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** Copy, and hand off where there is somebody to hand off to. */
export function FootButtons() {
  const { session, t } = usePlanSession()
  const busy = session.state.busy.value !== undefined
  const receiver = session.handoff.receiver.value
  // Nobody presses for a receiver that is not in view yet.
  const isUnread = !receiver.ok && receiver.code === 'policy-waiting'
  return (
    <>
      <Button busy={busy} onPress={() => void session.copying.copy()}>
        {t.foot.copy}
      </Button>
      {session.handoff.possible.value && (
        <Button busy={busy || isUnread} onPress={() => void session.handoff.send()}>
          {t.foot.handOff}
        </Button>
      )}
    </>
  )
}
