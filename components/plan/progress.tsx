import { usePlanSession } from '../context.ts'

/**
 * The eight fields as one line of segments, and in words what remains.
 * @param isAllShown what is missing stands beside each field in any case.
 */
export function Progress({ isAllShown = false }: { isAllShown?: boolean }) {
  const { session, t } = usePlanSession()
  const { items, summary, asked } = session.state
  const { left } = summary.value
  const latest = session.handoff.latest.value
  const isShown = items.value.every(({ field }) => asked.value.has(field.number))
  const { handedOff, readyToHandOff, allDone } = t.head
  const ready = session.handoff.possible.value ? readyToHandOff : allDone
  return (
    <div class="progress">
      <div class="segments" aria-hidden="true">
        {items.value.map(({ field, status }) => (
          <i key={field.id} class={`segment-${status}`} />
        ))}
      </div>
      <p class="summary" role="status">
        <b>{t.head.done(summary.value)}</b>{' '}
        <span class="quiet">
          {left.length === 0
            ? `· ${latest && !latest.changed ? handedOff : ready}`
            : left.length < items.value.length &&
              `· ${t.head.left}: ${left.map(({ id }) => t.fieldNames[id].short).join(', ')}`}
        </span>
        {left.length > 0 && isShown && <span class="quiet"> · {t.head.missingShown}</span>}
      </p>
      {left.length > 0 && !isAllShown && (
        <button
          type="button"
          class="link"
          onClick={() => session.view.ask(...items.value.map(({ field }) => field.number))}
        >
          {t.head.showMissing}
        </button>
      )}
    </div>
  )
}
