import { timeOfDay } from '../../lib/i18n/time-of-day.ts'
import { usePlanSession } from '../plan-context.ts'

/** Whether what is written is safe, in words. */
export function SaveLine() {
  const { session, t } = usePlanSession()
  const { saveState, savedAt, language, screen } = session.state
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
  if (session.safe.state.value === 'temporary') {
    return (
      <span class="save-line">
        {t.head.temporary}
        {session.safe.canCreate && screen.value !== 'settings' && (
          <>
            {' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                session.state.screen.value = 'settings'
              }}
            >
              {t.head.choose}
            </button>
          </>
        )}
      </span>
    )
  }
  if (saveState.value === 'saving') return <span class="save-line">{t.head.saving}</span>
  return (
    <span class="save-line">
      {savedAt.value && t.head.saved(timeOfDay(savedAt.value, language.value))}
    </span>
  )
}
