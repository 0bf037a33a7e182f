import { useSession } from '../context.ts'
import { ChoosePassphrase } from './choose-passphrase.tsx'

/** That a new version waits, because it would empty the memory in which the plans lie. */
export function UpdateWaits() {
  const { session, t } = useSession()
  if (!session.safe.updateWaits?.value || session.safe.state.value !== 'temporary') return null
  return (
    <p class="nudge">
      {t.update}
      <ChoosePassphrase />
    </p>
  )
}
