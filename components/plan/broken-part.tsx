import { saving } from '../../lib/i18n/sv/saving.ts'
import { useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** In the place of a part that cannot be drawn. */
export function BrokenPart({ again }: { again: () => void }) {
  const words = useWords(saving).saving
  return (
    <div class="broken">
      <p>{words.part}</p>
      <Button onPress={again}>{words.again}</Button>
    </div>
  )
}
