import { dayInWords } from '../../lib/i18n/dates.ts'
import { useSession } from '../context.ts'

/** When the plan goes from this device, said long before, and a way to keep it. */
export function PurgeLine() {
  const { session, t } = useSession()
  const { plan, region, today, language } = session.state
  const purge = plan.value && session.purging?.of(plan.value)
  if (!plan.value || !session.purging || !purge) return null
  const { draftDays } = region.value.retention
  const day = dayInWords(purge.day, language.value)
  const words =
    purge.day <= today.value
      ? t.purge.due
      : purge.isKept
        ? t.purge.kept(day)
        : t.purge.line(day, draftDays)
  const open = plan.value
  return (
    <p class="line">
      {words}{' '}
      <button type="button" class="link" onClick={() => void session.purging?.keep(open)}>
        {t.purge.keep(session.purging.furtherDays())}
      </button>
    </p>
  )
}
