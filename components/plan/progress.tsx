import { shortDay } from '../../lib/i18n/dates.ts'
import { useSession } from '../context.ts'

/** The eight fields as one line of segments, and in words what remains. */
export function Progress() {
  const { session, t } = useSession()
  const { items, summary, language, plan, today } = session.state
  const { done, left } = summary.value
  const whatNext = () => {
    const latest = session.handoff.latest.value
    if (!latest || latest.changed) return t.head.allDone
    const { date, caller } = plan.value?.followUp ?? { date: '', caller: '' }
    return date === ''
      ? t.head.handedOff
      : t.head.next(shortDay(date, language.value, today.value), caller)
  }
  return (
    <div class="progress">
      <div class="segments" aria-hidden="true">
        {items.value.map(({ field, status }) => (
          <i key={field.id} class={`segment-${status}`} />
        ))}
      </div>
      <p class="summary" role="status">
        <b>{done[language.value]}</b>{' '}
        <span class="quiet">
          {left.length === 0
            ? `· ${whatNext()}`
            : left.length < items.value.length &&
              `· ${t.head.left}: ${left.map((text) => text[language.value]).join(', ')}`}
        </span>
      </p>
      {left.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => session.ask(...items.value.map(({ field }) => field.number))}
        >
          {t.head.showMissing}
        </button>
      )}
    </div>
  )
}
