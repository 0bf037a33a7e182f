import { useId, useState } from 'preact/hooks'
import type { Intervention } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { Sentence } from './sentence.tsx'
import { useMeeting } from './use-meeting.ts'

/** "Vem gör vad", said aloud: one intervention at a time in large type, or all of them. */
export function ReadThrough() {
  const { shown, t } = useMeeting()
  const title = useId()
  const [way, setWay] = useState<'one' | 'all'>('all')
  const rows = shown.interventions.filter(({ what }) => what.trim() !== '')
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.whoDoesWhat}</h2>
      {rows.length === 0 && <p class="quiet">{t.meetingPage.nothing}</p>}
      {rows.length > 0 && (
        <RadioGroup
          label={t.meetingPage.reading}
          value={way}
          options={{ all: t.meetingPage.readAll, one: t.meetingPage.readOne }}
          onChange={setWay}
        />
      )}
      {rows.length > 0 && way === 'one' && <ReadOne rows={rows} />}
      {rows.length > 0 && way === 'all' && (
        <ol class="read-all">
          {rows.map((row) => (
            <li key={row.id}>
              <Sentence row={row} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** One intervention in large type; the arrow keys go on from either button. */
function ReadOne({ rows }: { rows: readonly Intervention[] }) {
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
