import { languageNames } from '../../lib/i18n/languages.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { HostProfileSettings } from '../filling/host-profile-settings.tsx'
import { Main } from '../main.tsx'
import { CreateVault } from './create-vault.tsx'
import { LockAfter } from './lock-after.tsx'
import { PolicyProblems } from './policy-problems.tsx'
import { RegionSettings } from './region-settings.tsx'
import { ReminderSettings } from './reminder-settings.tsx'
import { SettingField } from './setting-field.tsx'
import { SettingsGroup } from './settings-group.tsx'
import { SignInSettings } from './sign-in-settings.tsx'
import { SiteAccess } from './site-access.tsx'

/** Language, the region's server, and what is kept on this device. */
export function Settings() {
  const { session, t } = useSession()
  const { settings } = session.state
  const { language } = settings.value
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={session.view.back} />
        </div>
        <h1 tabIndex={-1}>{t.settings.title}</h1>
      </header>
      <Main>
        <PolicyProblems />
        <SettingsGroup title={t.settings.you}>
          <SettingField
            label={t.settings.writer}
            hint={t.settings.writerHelp}
            value={settings.value.writer}
            onKeep={(writer) => void session.safe.changeSettings({ writer })}
          />
          <RadioGroup
            label={t.settings.language}
            value={language}
            options={languageNames}
            onChange={(chosen) => void session.safe.changeSettings({ language: chosen })}
          />
        </SettingsGroup>
        {session.safe.canCreate && (
          <>
            <SettingsGroup title={t.vault.createTitle}>
              <CreateVault />
              <LockAfter />
            </SettingsGroup>
            <SettingsGroup title={t.settings.yourRegion}>
              <RegionSettings />
            </SettingsGroup>
            <SignInSettings />
            {session.filling.possible && <HostProfileSettings />}
            <ReminderSettings />
            <SiteAccess />
          </>
        )}
      </Main>
    </>
  )
}
