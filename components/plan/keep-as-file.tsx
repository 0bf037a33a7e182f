import { keptTexts } from '../../lib/i18n/kept-texts.ts'
import { savePlanFile } from '../../lib/session/plan/save-plan-file.ts'
import { Button } from '../controls/button.tsx'
import { usePlanSession } from '../plan-context.ts'

/** The plan as a file, for when something has gone wrong. */
export function KeepAsFile() {
  const { session } = usePlanSession()
  const words = keptTexts[session.state.language.value]
  const { files, state } = session
  if (!files) return null
  return (
    <>
      <Button onPress={() => savePlanFile(state, files)}>{words.save}</Button>
      <p class="hint">{words.saveHelp}</p>
    </>
  )
}
