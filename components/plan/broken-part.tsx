import { keptTexts } from '../../lib/i18n/kept-texts.ts'
import { Button } from '../controls/button.tsx'
import { usePlanSession } from '../plan-context.ts'

/** In the place of a part that cannot be drawn. */
export function BrokenPart({ again }: { again: () => void }) {
  const { session } = usePlanSession()
  const words = keptTexts[session.state.language.value]
  return (
    <div class="broken">
      <p>{words.part}</p>
      <Button onPress={again}>{words.again}</Button>
    </div>
  )
}
