import { useSession } from '../context.ts'
import { Decided } from './decided.tsx'
import { SettingField } from './setting-field.tsx'

/** How many minutes without work until the panel locks itself. */
export function LockAfter() {
  const { session, t } = useSession()
  const { settings, policy } = session.state
  const { lockAfter } = settings.value
  const { decided, unread } = policy.value
  const isUnread = unread.includes('lockAfter')
  if (isUnread || decided.lockAfter !== undefined) {
    return <Decided label={t.settings.lockAfter} value={String(lockAfter)} isUnread={isUnread} />
  }
  return (
    <SettingField
      label={t.settings.lockAfter}
      type="number"
      value={String(lockAfter)}
      faultOf={(typed) => (isMinutes(Number(typed)) ? undefined : t.settings.wrongMinutes)}
      onKeep={(typed) => void session.safe.changeSettings({ lockAfter: Number(typed) })}
    />
  )
}

const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= 480
