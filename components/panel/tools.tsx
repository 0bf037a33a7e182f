import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'

/** Lock and settings, in the same corner everywhere. */
export function Tools() {
  const { session, t } = useSession()
  return (
    <>
      {session.safe.state.value === 'open' && (
        <IconButton icon="lock" label={t.tools.lock} onPress={() => void session.safe.lock()} />
      )}
      <IconButton
        icon="settings"
        label={t.tools.settings}
        onPress={() => session.view.show('settings')}
      />
    </>
  )
}
