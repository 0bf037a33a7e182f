import { timeOfDay } from '../../lib/dates/in-words.ts'
import { usePlanSession } from '../context.ts'
import { usePlanParts } from './plan-parts.ts'

/** Whether what is written is safe, in words. */
export function SaveLine() {
  const { session, t } = usePlanSession()
  const { ChoosePassphrase } = usePlanParts()
  const { saveState, savedAt } = session.state
  if (saveState.value === 'failed') {
    return (
      <span class="save-line save-failed">
        {t.head.unsaved}{' '}
        <button type="button" class="link" onClick={() => session.saving.retry()}>
          {t.head.retry}
        </button>
      </span>
    )
  }
  if (session.keptIn.value === 'temporary') {
    return (
      <span class="save-line">
        {session.single
          ? t.head[session.inForm.value ? 'temporaryInForm' : 'temporaryOnPage']
          : t.head[session.state.screen.value === 'start' ? 'temporaryAll' : 'temporary']}
        {ChoosePassphrase && <ChoosePassphrase />}
      </span>
    )
  }
  if (saveState.value === 'saving') return <span class="save-line">{t.head.saving}</span>
  return (
    <span class="save-line">
      {savedAt.value && t.head.saved(timeOfDay(savedAt.value, t.calendar))}
    </span>
  )
}
