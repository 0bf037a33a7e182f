import { useState } from 'preact/hooks'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The way to a host profile, from the plan. Folded: it is made once for each system. */
export function SectionsMenu() {
  const { session, t } = useSession()
  const [open, setOpen] = useState(false)
  const { hostProfiles } = session
  if (!hostProfiles.canPoint.value) return null
  return (
    <details class="more print-menu" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.hostProfile.start}</summary>
      {open && (
        <>
          <p class="help">{t.hostProfile.startHelp}</p>
          <Button onPress={() => hostProfiles.forPage()}>
            {hostProfiles.hasOwnHere.value ? t.hostProfile.change : t.hostProfile.make}
          </Button>
        </>
      )}
    </details>
  )
}
