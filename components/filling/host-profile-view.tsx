import { useState } from 'preact/hooks'
import { sections } from '../../lib/plan/sections/sections.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Main } from '../main.tsx'
import { useNames } from './names.ts'
import { PointingBox } from './pointing-box.tsx'
import { ProfileRows } from './profile-rows.tsx'

/** One host profile: choose a section, point at its field, and so on. */
export function HostProfileView() {
  const { session, t } = useSession()
  const { hostProfiles } = session
  const names = useNames()
  const kept = hostProfiles.open.value
  const next = sections.find(
    ({ id }) => !kept?.profile.sections.some(({ section }) => section === id),
  )
  const [picked, setPicked] = useState<string>()
  if (!kept) return null
  const { profile } = kept
  const taken = profile.sections.some(({ section }) => section === picked)
  const chosen = (taken ? undefined : picked) ?? next?.id ?? sections[0]?.id ?? ''
  const pointing = hostProfiles.pointing.value
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={hostProfiles.close} />
        </div>
        <h1 tabIndex={-1}>{t.hostProfile.title}</h1>
        <p class="quiet">{t.hostProfile.site(profile.page.origin ?? profile.page.title ?? '')}</p>
      </header>
      <Main>
        {pointing ? (
          <PointingBox pointing={pointing} />
        ) : (
          <div class="group">
            <Select
              label={t.hostProfile.section}
              value={chosen}
              options={Object.fromEntries(sections.map(({ id }) => [id, names.section(id)]))}
              onChange={setPicked}
            />
            {hostProfiles.isHere.value ? (
              <Button look="main" onPress={() => void hostProfiles.point(chosen)}>
                {t.hostProfile.point}
              </Button>
            ) : (
              <p class="help">{t.hostProfile.elsewhere}</p>
            )}
          </div>
        )}
        <div role="status">
          {hostProfiles.fault.value && (
            <p class="error">{t.recordFault[hostProfiles.fault.value]}</p>
          )}
        </div>
        {profile.sections.length === 0 ? (
          <p class="help">{t.hostProfile.none}</p>
        ) : (
          <ProfileRows profile={profile} />
        )}
        <TextField label={t.hostProfile.name} value={profile.name} onInput={hostProfiles.rename} />
      </Main>
      <footer class="foot">
        {profile.sections.length > 0 && hostProfiles.canSave && (
          <p class="where">{t.hostProfile.saveHelp}</p>
        )}
        <div class="actions">
          <Button look="main" onPress={hostProfiles.close}>
            {t.hostProfile.done}
          </Button>
          {profile.sections.length > 0 && hostProfiles.canSave && (
            <Button onPress={() => hostProfiles.save(kept)}>{t.hostProfile.saveFile}</Button>
          )}
        </div>
      </footer>
    </>
  )
}
