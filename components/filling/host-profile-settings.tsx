import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'
import { Problems } from '../controls/problems.tsx'
import { SettingsGroup } from '../start/settings-group.tsx'

/** The user's own host profiles: change, keep as a file, remove, and open one from a colleague. */
export function HostProfileSettings() {
  const { session, t } = useSession()
  const { kept, problems, canPoint, show, save, remove, read, forPage } = session.hostProfiles
  return (
    <SettingsGroup title={t.hostProfile.settings}>
      <p class="help">{t.hostProfile.settingsHelp}</p>
      {kept.value.length === 0 ? (
        <p class="help">{t.hostProfile.noneKept}</p>
      ) : (
        <ul class="fill-rows" aria-label={t.hostProfile.settings}>
          {kept.value.map((each) => {
            const { name, page, sections } = each.profile
            return (
              <li key={each.id} class="fill-row fill-row-tools">
                <p>
                  <b>{name}</b>
                  <span class="fill-field">
                    {page.origin ?? page.title} · {t.hostProfile.count(sections.length)}
                  </span>
                </p>
                <span class="row-tools">
                  <IconButton
                    icon="edit"
                    label={t.hostProfile.changeNamed(name)}
                    onPress={() => show(each)}
                  />
                  <IconButton
                    icon="save"
                    label={t.hostProfile.saveNamed(name)}
                    onPress={() => save(each)}
                  />
                  <IconButton
                    icon="trash"
                    label={t.hostProfile.removeNamed(name)}
                    onPress={() => void remove(each.id)}
                  />
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <div role="status">
        <Problems problems={problems.value} />
      </div>
      <div class="actions">
        {canPoint.value && <Button onPress={forPage}>{t.hostProfile.make}</Button>}
        <Button look="quiet" onPress={() => chooseFile((file) => void read(() => file.text()))}>
          {t.hostProfile.openFile}
        </Button>
      </div>
    </SettingsGroup>
  )
}
