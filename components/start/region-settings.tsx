import { useState } from 'preact/hooks'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { neutral, regions } from '../../lib/regions/region.ts'
import { useSession } from '../context.ts'
import { Select } from '../controls/choice.tsx'
import { Problems } from '../controls/problems.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Decided } from './decided.tsx'
import { ServerAddress } from './server-address.tsx'

/** Which region's agreement holds, where its server is, and a profile of an administrator's own. */
export function RegionSettings() {
  const { session, t } = useSession()
  const { settings, region, policy } = session.state
  const [typed, setTyped] = useState(settings.value.ownProfile)
  if (policy.value.decided.region !== undefined) {
    return (
      <>
        <Decided label={t.settings.region} value={region.value.name} />
        <ServerAddress />
      </>
    )
  }
  const own = typed.trim() === '' ? undefined : parseProfile(typed)
  const names = Object.fromEntries(
    [...regions, ...(own?.ok ? [own.value] : [])].map(({ id, name }) => [
      id,
      id === neutral.id ? t.settings.noRegion : name,
    ]),
  )
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
        <TextField
          label={t.settings.ownProfile}
          hint={t.settings.ownProfileHelp}
          rows={6}
          value={typed}
          onInput={(value) => {
            setTyped(value)
            const parsed = value.trim() === '' ? undefined : parseProfile(value)
            if (!parsed) void session.safe.changeSettings({ ownProfile: '' })
            if (parsed?.ok) {
              void session.safe.changeSettings({ ownProfile: value, region: parsed.value.id })
            }
          }}
        />
        <div role="status">{own && !own.ok && <Problems problems={own.problems} />}</div>
      </details>
    </>
  )
}
