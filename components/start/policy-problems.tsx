import { useSession } from '../context.ts'
import { Problems } from '../controls/problems.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** What the organisation has decided, and the panel cannot read: for its administrator. */
export function PolicyProblems() {
  const { session, t } = useSession()
  const { problems } = session.state.policy.value
  if (problems.length === 0) return null
  return (
    <SettingsGroup title={t.policy.title}>
      <p class="help">{t.policy.unread}</p>
      <Problems problems={problems} />
    </SettingsGroup>
  )
}
