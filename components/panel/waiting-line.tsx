import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../lib/plan/schema.ts'
import { untilNext } from '../../lib/session/handoff/attempt.ts'
import { useSession } from '../context.ts'
import { AskBeforeSending } from './ask-before-sending.tsx'

const often = 15_000

/** A plan that waits to be handed off: why, when it is tried next, and a way to do it now. */
export function WaitingLine({ plan, inList = false }: { plan: Plan; inList?: boolean }) {
  const { session, t } = useSession()
  const { busy } = session.state
  const words = t.waiting
  const attempt = session.handoff.waiting.value.get(plan.id)?.attempt
  const isTimed = attempt?.kind === 'waiting'
  const [, look] = useState(0)
  useEffect(() => {
    if (!isTimed) return undefined
    const timer = setInterval(() => look((times) => times + 1), often)
    return () => clearInterval(timer)
  }, [isTimed])
  if (!attempt) return <AskBeforeSending plan={plan} inList={inList} />
  if (attempt.kind === 'stopped') return null
  if (attempt.kind === 'sending' || attempt.kind === 'due') {
    // A press is told in the foot.
    if (busy.value === 'handoff' && !inList) return null
    return (
      <p class="line" role="status">
        {words.trying}
      </p>
    )
  }
  const minutes = Math.floor((untilNext(attempt, session.now()) ?? 0) / 60_000 + 0.5)
  return (
    <p class="line">
      {!inList && attempt.kind === 'waiting' && `${words.why[attempt.why]} `}
      {words.line} {attempt.kind === 'signed-out' ? words.signedOut : words.again(minutes)}{' '}
      {isTimed && (
        <button
          type="button"
          class="link"
          {...(inList && { 'aria-label': words.nowFor(plan.child.name || t.unnamed) })}
          onClick={() => void (inList ? session.handoff.resume(plan.id) : session.handoff.send())}
        >
          {words.now}
        </button>
      )}
    </p>
  )
}
