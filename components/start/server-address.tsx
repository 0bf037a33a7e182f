import { addressFault } from '../../lib/regions/safe-address.ts'
import { useSession } from '../context.ts'
import { Decided } from './decided.tsx'
import { SettingField } from './setting-field.tsx'

/** Where the region's server is: the region's own, or another. */
export function ServerAddress() {
  const { session, t } = useSession()
  const { settings, region, policy } = session.state
  const { decided, unread } = policy.value
  if (unread.includes('endpoint') || unread.includes('region')) {
    return <Decided label={t.settings.endpoint} value={t.policy.noReceiver} isUnread />
  }
  if (decided.endpoint !== undefined) {
    return <Decided label={t.settings.endpoint} value={decided.endpoint} />
  }
  const { endpoint } = settings.value
  return (
    <SettingField
      label={t.settings.endpoint}
      hint={t.settings.endpointHelp(region.value.endpoint)}
      type="url"
      value={endpoint}
      faultOf={(typed) => {
        const address = plain(typed)
        const fault = address === '' ? undefined : addressFault(address)
        if (fault === undefined) return undefined
        const kept = endpoint || region.value.endpoint
        const { wrongAddress, addressStands } = t.settings
        return [wrongAddress[fault], kept && addressStands(kept)].filter(Boolean).join(' ')
      }}
      onKeep={(typed) => void session.safe.changeSettings({ endpoint: plain(typed) })}
    />
  )
}

const plain = (typed: string): string => typed.trim().replace(/\/+$/, '')
