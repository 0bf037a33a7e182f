import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The way to a host profile, from the plan. Folded: it is made once for each system. */
export function SectionsMenu() {
  const { session, t } = useSession()
  const { hostProfiles } = session
  if (!hostProfiles.canPoint.value) return null
  return (
    <details class="more print-menu">
      <summary>{t.hostProfile.start}</summary>
      <p class="help">{t.hostProfile.startHelp}</p>
      <Button onPress={() => hostProfiles.forPage()}>
        {hostProfiles.hasOwnHere.value ? t.hostProfile.change : t.hostProfile.make}
      </Button>
    </details>
  )
}
