import { useEffect } from 'preact/hooks'
import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { addressInWords } from '../../lib/regions/safe-address.ts'
import type { ReceiverAnswer } from '../../lib/session/ports/handoff.ts'
import { usePlanSession, useWords } from '../context.ts'

const often = 30_000

/** What has become of an earlier handoff, while no newer word of it stands among the notices. */
export function HandoffLine() {
  const { session } = usePlanSession()
  const words = useWords(handoff).handoff
  const { latest, unfinished } = session.handoff
  const followed = session.handoff.followed.value
  useEffect(() => {
    if (followed === undefined) return undefined
    const ask = () => {
      if (document.visibilityState === 'visible') void session.handoff.follow()
    }
    ask()
    const timer = setInterval(ask, often)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [session, followed])
  const said = session.state.notices.value.some(
    ({ kind }) => kind === 'handed-off' || kind === 'handoff-fault',
  )
  if (unfinished.value && !said) return <p class="nudge">{words.unfinished}</p>
  if (!latest.value) return null
  return (
    <>
      {!said && (
        <p class="line">
          {latest.value.to ? words.titleTo(addressInWords(latest.value.to)) : words.title} ·{' '}
          {words.version} {latest.value.receipt.version}
          {latest.value.changed && `. ${words.changed}`}
        </p>
      )}
      <RegionAnswerLines />
    </>
  )
}

/** What the region, and the units that were asked, have said of the plan. */
function RegionAnswerLines() {
  const { session } = usePlanSession()
  const words = useWords(handoff).handoff
  const answer = session.handoff.answer.value
  const said = (unit: string, { status, reason }: ReceiverAnswer) =>
    words.answer[status](unit) + (reason && ` ${reason}`)
  const units = answer?.units.filter(({ status }) => status !== 'waiting') ?? []
  return (
    <div role="status">
      {answer && answer.status !== 'waiting' && (
        <p class={answer.status === 'rejected' ? 'nudge' : 'line'}>{said('', answer)}</p>
      )}
      {units.map((unit) => (
        <p key={unit.unit} class={unit.status === 'rejected' ? 'nudge' : 'line'}>
          {said(unit.unit, unit)}
        </p>
      ))}
    </div>
  )
}
