import { useSession } from '../context.ts'
import { TextField } from '../controls/text-field.tsx'
import { Decided } from './decided.tsx'

/** How many minutes without work until the panel locks itself. */
export function LockAfter() {
  const { session, t } = useSession()
  const { settings, policy } = session.state
  const { lockAfter } = settings.value
  if (policy.value.decided.lockAfter !== undefined) {
    return <Decided label={t.settings.lockAfter} value={String(lockAfter)} />
  }
  return (
    <TextField
      label={t.settings.lockAfter}
      type="number"
      value={String(lockAfter)}
      onInput={(minutes) => {
        const chosen = Number(minutes)
        if (Number.isInteger(chosen) && chosen >= 1 && chosen <= 480) {
          void session.safe.changeSettings({ lockAfter: chosen })
        }
      }}
    />
  )
}
