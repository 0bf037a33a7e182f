import { useId, useState } from 'preact/hooks'
import { RadioGroup } from '../controls/choice.tsx'
import { ReadOne } from './read-one.tsx'
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
