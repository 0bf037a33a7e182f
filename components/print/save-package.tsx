import { receivers } from '../../lib/plan/receivers.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The plan as a file to send, and to whom once it is saved. */
export function SavePackage() {
  const { session, t } = useSession()
  const { possible, saved, save } = session.packages
  const plan = session.state.plan.value
  if (!possible || !plan) return null
  return (
    <div class="way">
      <Button onPress={() => void save()}>{t.packages.save}</Button>
      <p class="hint">{t.packages.saveHelp}</p>
      <p role="status">
        {saved.value === plan.id &&
          t.packages.saved(receivers(plan, session.state.today.value).join(', '))}
      </p>
    </div>
  )
}
