import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The way to the settings, where nobody has been chosen to hand off to. */
export function ChooseReceiver() {
  const { session, t } = useSession()
  return <Button onPress={() => session.view.show('settings')}>{t.handoff.toSettings}</Button>
}
