import type { ComponentChildren } from 'preact'
import type { HostProfile, KeptProfile } from '../../lib/records/host-profile.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'
import { Problems } from '../controls/problems.tsx'
import { SettingsGroup } from '../start/settings-group.tsx'

/** The host profiles: the organisation's, and the user's own, which can be changed. */
export function HostProfileSettings() {
  const { session, t } = useSession()
  const { kept, problems, canPoint, hasOwnHere, read, forPage } = session.hostProfiles
  const given = session.state.policy.value.hostProfiles
  return (
    <SettingsGroup title={t.hostProfile.settings}>
      <p class="help">{t.hostProfile.settingsHelp}</p>
      {kept.value.length + given.length === 0 ? (
        <p class="help">{t.hostProfile.noneKept}</p>
      ) : (
        <ul class="fill-rows" aria-label={t.hostProfile.settings}>
          {given.map((profile) => (
            <Row key={JSON.stringify(profile)} profile={profile}>
              <span class="fill-field">{t.policy.decided}</span>
            </Row>
          ))}
          {kept.value.map((each) => (
            <Row key={each.id} profile={each.profile} tools={<Tools kept={each} />} />
          ))}
        </ul>
      )}
      <div role="status">
        <Problems problems={problems.value} />
      </div>
      <div class="actions">
        {canPoint.value && (
          <Button onPress={forPage}>
            {hasOwnHere.value ? t.hostProfile.change : t.hostProfile.make}
          </Button>
        )}
        <Button look="quiet" onPress={() => chooseFile((file) => void read(() => file.text()))}>
          {t.hostProfile.openFile}
        </Button>
      </div>
    </SettingsGroup>
  )
}

function Row(props: {
  profile: HostProfile
  children?: ComponentChildren
  tools?: ComponentChildren
}) {
  const { t } = useSession()
  const { name, page, sections } = props.profile
  return (
    <li class="fill-row fill-row-tools">
      <p>
        <b>{name}</b>
        <span class="fill-field">
          {page.origin ?? page.title} · {t.hostProfile.count(sections.length)}
        </span>
        {props.children}
      </p>
      {props.tools}
    </li>
  )
}

function Tools({ kept }: { kept: KeptProfile }) {
  const { session, t } = useSession()
  const { show, save, remove } = session.hostProfiles
  const { name } = kept.profile
  return (
    <span class="row-tools">
      <IconButton icon="edit" label={t.hostProfile.changeNamed(name)} onPress={() => show(kept)} />
      <IconButton icon="save" label={t.hostProfile.saveNamed(name)} onPress={() => save(kept)} />
      <IconButton
        icon="trash"
        label={t.hostProfile.removeNamed(name)}
        onPress={() => void remove(kept.id)}
      />
    </span>
  )
}
