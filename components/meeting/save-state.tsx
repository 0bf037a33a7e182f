import { timeOfDay } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'

/** Whether what is written is safe, and the way to take it back. Where to keep it is the panel's matter. */
export function SaveState() {
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
