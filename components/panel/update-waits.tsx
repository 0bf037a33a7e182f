import { useSession } from '../context.ts'
import { ChoosePassphrase } from './choose-passphrase.tsx'

/** Says that a new version waits, because installing it would empty the memory that holds the plans. */
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
