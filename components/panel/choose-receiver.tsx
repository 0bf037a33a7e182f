import { handoffTexts } from '../../lib/i18n/handoff-texts.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The way to the settings, where nobody has been chosen to hand off to. */
export function ChooseReceiver() {
  const { session } = useSession()
  const { language, screen } = session.state
  return (
    <Button
      onPress={() => {
        screen.value = 'settings'
      }}
    >
      {handoffTexts[language.value].toSettings}
    </Button>
  )
}
