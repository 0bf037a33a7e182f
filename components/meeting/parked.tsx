import { useId } from 'preact/hooks'
import { addRow, removeRow } from '../../lib/plan/edits.ts'
import { IconButton } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { useMeeting } from './use-meeting.ts'

/** Questions that are kept out of the meeting without being forgotten. Enter parks one. */
export function Parked() {
  const { plan, shown, t, edit, newId } = useMeeting()
  const { draft: question, write, drop } = useDraft('parked', () => '')
  const title = useId()
  return (
    <section class="parked" aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.parked}</h2>
      {plan.meeting.parked.length > 0 && (
        <ul>
          {shown.meeting.parked.map(({ id, text }) => (
            <li key={id}>
              <span>{text || t.meetingPage.unshown}</span>
              <IconButton
                icon="close"
                label={t.meetingPage.unpark(text)}
                onPress={() => edit(removeRow('parked', id))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (question.trim() === '') return
          edit(addRow('parked', { id: newId(), text: question.trim() }))
          drop()
        }}
      >
        <TextField
          label={t.meetingPage.park}
          lines
          hint={plan.meeting.parked.length === 0 && t.meetingPage.parkedHelp}
          value={question}
          onInput={(words) => write(() => words)}
        />
      </form>
    </section>
  )
}
