import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { SignIn } from '../controls/sign-in.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** Who is logged in at the region, and the way in and out. */
export function SignInSettings() {
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
