import { useState } from 'preact/hooks'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { neutral, regions } from '../../lib/regions/region.ts'
import { addressFault } from '../../lib/regions/safe-address.ts'
import { useSession } from '../context.ts'
import { Select } from '../controls/choice.tsx'
import { Problems } from '../controls/problems.tsx'
import { Decided } from './decided.tsx'
import { SettingField } from './setting-field.tsx'

/** Which region's agreement holds, where its server is, and a profile of an administrator's own. */
export function RegionSettings() {
  const { session, t } = useSession()
  const { settings, region, policy } = session.state
  const { ownProfile } = settings.value
  const [typed, setTyped] = useState(ownProfile)
  const isUnread = policy.value.unread.includes('region')
  if (isUnread || policy.value.decided.region !== undefined) {
    const name = region.value.id === neutral.id ? t.settings.noRegion : region.value.name
    return (
      <>
        <Decided label={t.settings.region} value={name} isUnread={isUnread} />
        <ServerAddress />
      </>
    )
  }
  const own = parsed(ownProfile)
  const names = Object.fromEntries(
    [...regions, ...(own?.ok ? [own.value] : [])].map(({ id, name }) => [
      id,
      id === neutral.id ? t.settings.noRegion : name,
    ]),
  )
  const shown = parsed(typed)
  return (
    <>
      <Select
        label={t.settings.region}
        value={region.value.id}
        options={names}
        onChange={(chosen) => void session.safe.changeSettings({ region: chosen })}
      />
      <ServerAddress />
      <details class="more">
        <summary>{t.settings.ownProfile}</summary>
        <SettingField
          label={t.settings.ownProfile}
          hint={t.settings.ownProfileHelp}
          rows={6}
          value={ownProfile}
          onType={setTyped}
          faultOf={(text) => (parsed(text)?.ok === false ? t.settings.wrongProfile : undefined)}
          onKeep={(text) => {
            const profile = parsed(text)
            if (!profile) void session.safe.changeSettings({ ownProfile: '' })
            if (profile?.ok) {
              void session.safe.changeSettings({ ownProfile: text, region: profile.value.id })
            }
          }}
        />
        <div role="status">{shown && !shown.ok && <Problems problems={shown.problems} />}</div>
      </details>
    </>
  )
}

const parsed = (text: string) => (text.trim() === '' ? undefined : parseProfile(text))

/** Where the region's server is: the region's own, or another. */
function ServerAddress() {
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
