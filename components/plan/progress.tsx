import { usePlanSession } from '../plan-context.ts'

/** The eight fields as one line of segments, and in words what remains. */
export function Progress() {
  const { session, t } = usePlanSession()
  const { items, summary, language } = session.state
  const { done, left } = summary.value
  const latest = session.handoff.latest.value
  const allDone = latest && !latest.changed ? t.head.handedOff : t.head.allDone
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
            ? `· ${allDone}`
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
