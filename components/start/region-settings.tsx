import { useState } from 'preact/hooks'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { regions } from '../../lib/regions/region.ts'
import { useSession } from '../context.ts'
import { Select } from '../controls/choice.tsx'
import { Problems } from '../controls/problems.tsx'
import { TextField } from '../controls/text-field.tsx'

/** Which region's agreement holds, where its server is, and a profile of an administrator's own. */
export function RegionSettings() {
  const { session, t } = useSession()
  const { settings, region } = session.state
  const { endpoint, ownProfile } = settings.value
  const [address, setAddress] = useState(endpoint)
  const [left, setLeft] = useState(false)
  const [typed, setTyped] = useState(ownProfile)
  const own = typed.trim() === '' ? undefined : parseProfile(typed)
  const wrong = address.trim() !== '' && !isAddress(address.trim())
  const names = Object.fromEntries(
    [...regions, ...(own?.ok ? [own.value] : [])].map(({ id, name }) => [id, name]),
  )
  return (
    <>
      <Select
        label={t.settings.region}
        value={region.value.id}
        options={names}
        onChange={(chosen) => void session.safe.changeSettings({ region: chosen })}
      />
      <TextField
        label={t.settings.endpoint}
        hint={t.settings.endpointHelp(region.value.endpoint)}
        type="url"
        value={address}
        error={left && wrong ? t.settings.wrongAddress : undefined}
        onBlur={() => setLeft(true)}
        onInput={(value) => {
          setAddress(value)
          const trimmed = value.trim().replace(/\/+$/, '')
          if (trimmed === '' || isAddress(trimmed)) {
            void session.safe.changeSettings({ endpoint: trimmed })
          }
        }}
      />
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

/** Encrypted all the way, or on this machine. */
const isAddress = (text: string): boolean =>
  /^https:\/\/[^\s/]+/.test(text) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(text)
