import { useEffect, useState } from 'preact/hooks'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** Leave to remind outside the panel: asked for only when the user wants it. */
export function ReminderSettings() {
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
