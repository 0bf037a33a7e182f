import { saving } from '../../lib/i18n/sv/saving.ts'
import { savePlanFile } from '../../lib/session/plan/save-plan-file.ts'
import { usePlanSession, useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The plan as a file, for when something has gone wrong. */
export function KeepAsFile() {
  const { session } = usePlanSession()
  const words = useWords(saving).saving
  const { files, state } = session
  if (!files) return null
  return (
    <>
      <Button onPress={() => savePlanFile(state, files)}>{words.save}</Button>
      <p class="hint">{words.saveHelp}</p>
    </>
  )
}
