import { useState } from 'preact/hooks'
import { isSafeAddress } from '../../lib/regions/safe-address.ts'
import { useSession } from '../context.ts'
import { TextField } from '../controls/text-field.tsx'
import { Decided } from './decided.tsx'

/** Where the region's server is: the region's own, or another. */
export function ServerAddress() {
  const { session, t } = useSession()
  const { settings, region, policy } = session.state
  const [typed, setTyped] = useState(settings.value.endpoint)
  const [left, setLeft] = useState(false)
  const { endpoint } = policy.value.decided
  if (endpoint !== undefined) return <Decided label={t.settings.endpoint} value={endpoint} />
  const wrong = typed.trim() !== '' && !isSafeAddress(typed.trim())
  return (
    <TextField
      label={t.settings.endpoint}
      hint={t.settings.endpointHelp(region.value.endpoint)}
      type="url"
      value={typed}
      error={left && wrong ? t.settings.wrongAddress : undefined}
      onBlur={() => setLeft(true)}
      onInput={(value) => {
        setTyped(value)
        const trimmed = value.trim().replace(/\/+$/, '')
        if (trimmed === '' || isSafeAddress(trimmed)) {
          void session.safe.changeSettings({ endpoint: trimmed })
        }
      }}
    />
  )
}
