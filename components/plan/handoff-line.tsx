import { usePlanSession } from '../plan-context.ts'

/** What has become of an earlier handoff, while no newer word of it stands among the notices. */
export function HandoffLine() {
  const { session, t } = usePlanSession()
  const { latest, unfinished } = session.handoff
  const said = session.state.notices.value.some(
    ({ kind }) => kind === 'handed-off' || kind === 'handoff-fault',
  )
  if (said) return null
  if (unfinished.value) return <p class="nudge">{t.handoff.unfinished}</p>
  if (!latest.value) return null
  return (
    <p class="line">
      {t.handoff.title} · {t.handoff.version} {latest.value.receipt.version}
      {latest.value.changed && `. ${t.handoff.changed}`}
    </p>
  )
}
