import { keptTexts } from '../../lib/i18n/kept-texts.ts'
import { Button } from '../controls/button.tsx'
import { usePlanSession } from '../plan-context.ts'

/** The plan as a file, for when something has gone wrong. */
export function KeepAsFile() {
  const { session } = usePlanSession()
  const words = keptTexts[session.state.language.value]
  if (!session.saveFile) return null
  return (
    <>
      <Button onPress={session.saveFile}>{words.save}</Button>
      <p class="hint">{words.saveHelp}</p>
    </>
  )
}
