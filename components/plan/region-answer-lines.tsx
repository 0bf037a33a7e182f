import { handoff } from '../../lib/i18n/sv/handoff.ts'
import type { Answered } from '../../lib/session/ports/handoff.ts'
import { usePlanSession, useWords } from '../context.ts'

/** What the region, and the units that were asked, have said of the plan. */
export function RegionAnswerLines() {
  const { session } = usePlanSession()
  const words = useWords(handoff).handoff
  const answer = session.handoff.answer.value
  const said = (unit: string, { status, reason }: Answered) =>
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
