import { useState } from 'preact/hooks'
import { timeOfDay } from '../../lib/dates/in-words.ts'
import { setAnswer } from '../../lib/plan/edits.ts'
import { linesOf } from '../../lib/plan/output/fold.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { MeetingField } from './meeting-field.tsx'
import { nameInRoom } from './names.ts'
import { useMeeting } from './use-meeting.ts'

/** From here on the question is set smaller, so that it leaves room for the work. */
const isLong = (question: string): boolean => question.length > 180 || linesOf(question).length > 2

/** The question, and beside it the child's own words: in view all through the meeting. */
export function MeetingHead() {
  const { plan, shown, t, edit } = useMeeting()
  const question = shown.meetingQuestion.trim()
  const words = shown.childParticipation.ownWords.trim()
  const wish = shown.ownWish.trim()
  const name = nameInRoom(plan)
  // The box stays until it is left, also when the question is no longer empty.
  const [writing, setWriting] = useState(false)
  return (
    <header class="meeting-head">
      <div class="meeting-question">
        <h1 tabIndex={-1} class={isLong(question) ? 'question-long' : ''}>
          {question || t.meetingPage.title}
        </h1>
        <SaveState />
        {(writing || question === '') && (
          <MeetingField
            label={t.meetingPage.question}
            lines
            value={plan.meetingQuestion}
            onInput={(text) => {
              setWriting(true)
              edit(setAnswer('meetingQuestion', text), 'meetingQuestion')
            }}
            onBlur={() => setWriting(false)}
          />
        )}
      </div>
      {(words || wish) && (
        <div class="child-words">
          <small>{words ? t.meetingPage.says(name) : t.meetingPage.wish(name)}</small>
          <p>”{words || wish}”</p>
        </div>
      )}
    </header>
  )
}

/** Whether what is written is safe, and the way to take it back. Where to keep it is the panel's matter. */
function SaveState() {
  const { session, t } = useSession()
  const { saveState, savedAt } = session.state
  const words = {
    saving: t.head.saving,
    saved: savedAt.value ? t.head.saved(timeOfDay(savedAt.value, t.calendar)) : '',
    failed: t.head.unsaved,
  }
  const failed = saveState.value === 'failed'
  const isKept = failed || session.safe.state.value === 'open'
  return (
    <div class="save-state">
      <span class={failed ? 'save-failed' : 'quiet'}>{isKept && words[saveState.value]}</span>
      {failed && (
        <button type="button" class="link" onClick={() => session.saving.retry()}>
          {t.head.retry}
        </button>
      )}
      <IconButton
        icon="undo"
        label={t.head.undo}
        disabled={!session.editing.canUndo.value}
        onPress={() => session.editing.undo()}
      />
    </div>
  )
}
