import { useState } from 'preact/hooks'
import type { Intervention } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Sentence } from './sentence.tsx'

/** One intervention in large type; the arrow keys go on from either button. */
export function ReadOne({ rows }: { rows: readonly Intervention[] }) {
  const { t } = useSession()
  const [index, setIndex] = useState(0)
  // Rows may be removed while they are read.
  const place = Math.min(index, rows.length - 1)
  const row = rows[place]
  const go = (step: number) => setIndex(Math.max(0, Math.min(rows.length - 1, place + step)))
  return (
    <div class="read-one">
      <div role="status" class="read-large">
        <p class="quiet">{t.meetingPage.position(place + 1, rows.length)}</p>
        {row && <Sentence row={row} />}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within */}
      <div
        class="actions"
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') go(-1)
          if (key === 'ArrowRight') go(1)
        }}
      >
        <Button busy={place === 0} onPress={() => go(-1)}>
          {t.meetingPage.previous}
        </Button>
        <Button busy={place === rows.length - 1} onPress={() => go(1)}>
          {t.meetingPage.following}
        </Button>
      </div>
    </div>
  )
}
