import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** The sites that the panel may reach beside the open page, each with a way to take it back. */
export function SiteAccess() {
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
