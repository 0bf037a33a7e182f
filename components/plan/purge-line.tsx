import { dayInWords } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'

/** Why the plan is kept on this device, or when it goes, and a way to keep it. */
export function PurgeLine() {
  const { session, t } = useSession()
  const { plan, region, today } = session.state
  const open = plan.value
  const purge = open && session.purging?.purges.value.get(open.id)
  if (!open || !session.purging || !purge) return null
  // What is kept nowhere goes with the browser, as the head says; and on its day, where that is near.
  const isSoon = purge.kind === 'goes' && purge.isSoon
  if (session.keptIn.value === 'temporary' && !isSoon) return null
  const day = purge.day && dayInWords(purge.day, t.calendar)
  if (purge.kind === 'needed') return <p class="line">{t.purge.needed[purge.why](day)}</p>
  const { draftDays } = region.value.retention
  const words =
    purge.day <= today.value
      ? t.purge.due
      : purge.isLater || purge.after === 'consent'
        ? t.purge.later(day)
        : t.purge.line(day, draftDays, t.purge.after[purge.after])
  return (
    <p class={isSoon ? 'nudge' : 'line'}>
      {words}{' '}
      <button type="button" class="link" onClick={() => void session.purging?.keep(open)}>
        {t.purge.keep(session.purging.furtherDays.value)}
      </button>
    </p>
  )
}
