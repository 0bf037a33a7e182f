import { IconButton } from '../controls/button.tsx'
import { usePlanSession } from '../plan-context.ts'

/** Lock and settings, in the same corner everywhere. */
export function Tools() {
  const { session, t } = usePlanSession()
  return (
    <>
      {session.safe.state.value === 'open' && !session.single && (
        <IconButton icon="lock" label={t.head.lock} onPress={() => void session.safe.lock()} />
      )}
      {!session.single && (
        <IconButton
          icon="settings"
          label={t.head.settings}
          onPress={() => {
            session.state.screen.value = 'settings'
          }}
        />
      )}
    </>
  )
}
