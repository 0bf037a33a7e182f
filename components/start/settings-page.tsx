import { useEffect, useState } from 'preact/hooks'
import { languageNames } from '../../lib/i18n/languages.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { Problems } from '../controls/problems.tsx'
import { SignIn } from '../controls/sign-in.tsx'
import { HostProfileSettings } from '../filling/host-profile-settings.tsx'
import { Main } from '../main.tsx'
import { CreateVault } from './create-vault.tsx'
import { Decided } from './decided.tsx'
import { RegionSettings } from './region-settings.tsx'
import { SettingField } from './setting-field.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** Language, the region's server, and what is kept on this device. */
export function SettingsPage() {
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

/** What the organisation has decided, and the panel cannot read: for its administrator. */
function PolicyProblems() {
  const { session, t } = useSession()
  const { problems } = session.state.policy.value
  if (problems.length === 0) return null
  return (
    <SettingsGroup title={t.policy.title}>
      <p class="help">{t.policy.unread}</p>
      <Problems problems={problems} />
    </SettingsGroup>
  )
}

/** How many minutes without work until the panel locks itself. */
function LockAfter() {
  const { session, t } = useSession()
  const { settings, policy } = session.state
  const { lockAfter } = settings.value
  const { decided, unread } = policy.value
  const isUnread = unread.includes('lockAfter')
  if (isUnread || decided.lockAfter !== undefined) {
    return <Decided label={t.settings.lockAfter} value={String(lockAfter)} isUnread={isUnread} />
  }
  return (
    <SettingField
      label={t.settings.lockAfter}
      type="number"
      value={String(lockAfter)}
      faultOf={(typed) => (isMinutes(Number(typed)) ? undefined : t.settings.wrongMinutes)}
      onKeep={(typed) => void session.safe.changeSettings({ lockAfter: Number(typed) })}
    />
  )
}

const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= 480

/** Who is logged in at the region, and the way in and out. */
function SignInSettings() {
  const { session, t } = useSession()
  const { who, possible } = session.identity
  if (!possible) return null
  return (
    <SettingsGroup title={t.identity.title}>
      {who.value === undefined ? (
        <>
          <p class="help">{t.identity.out}</p>
          <SignIn />
        </>
      ) : (
        <>
          <p class="help">{t.identity.as(who.value)}</p>
          <Button onPress={() => void session.identity.signOut()}>{t.identity.signOut}</Button>
        </>
      )}
    </SettingsGroup>
  )
}

/** Leave to remind outside the panel: asked for only when the user wants it. */
function ReminderSettings() {
  const { session, t } = useSession()
  const { reminders } = session
  const [answer, setAnswer] = useState<'unknown' | 'allowed' | 'refused'>('unknown')
  useEffect(() => {
    void reminders?.isAllowed().then((allowed) => allowed && setAnswer('allowed'))
  }, [reminders])
  if (!reminders) return null
  return (
    <SettingsGroup title={t.settings.reminders}>
      <p class="help">{t.settings.remindersHelp}</p>
      <div role="status">
        {answer !== 'unknown' && <p class="help">{t.settings.remindersAnswer[answer]}</p>}
      </div>
      {answer !== 'allowed' && (
        <Button
          onPress={() =>
            void reminders.allow().then(({ ok }) => setAnswer(ok ? 'allowed' : 'refused'))
          }
        >
          {t.settings.allowReminders}
        </Button>
      )}
    </SettingsGroup>
  )
}

/** The sites that the panel may reach beside the open page, each with a way to take it back. */
function SiteAccess() {
  const { session, t } = useSession()
  const access = session.siteAccess
  if (!access) return null
  return (
    <SettingsGroup title={t.siteAccess.title}>
      <p class="help">{t.siteAccess.help}</p>
      {access.granted.value.length === 0 ? (
        <p class="help">{t.siteAccess.none}</p>
      ) : (
        <ul class="sites">
          {access.granted.value.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <Button
                label={t.siteAccess.removeSite(site)}
                onPress={() => void access.remove(site)}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingsGroup>
  )
}
