import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'
import { WaitingLine } from './waiting-line.tsx'

/** That the open plan waits to be handed off, and what it waits for: time, a log-in, or an answer. */
export function OpenPlanWaits() {
  const { session } = useSession()
  const plan = session.state.plan.value
  const left = plan && session.handoff.waiting.value.get(plan.id)
  const asked = plan && session.handoff.asks.value.get(plan.id)
  const said = session.state.notices.value.some(({ kind }) => kind === 'handoff-fault')
  if (!plan || !(left ?? asked) || said) return null
  return (
    <>
      <WaitingLine plan={plan} />
      {left?.attempt.kind === 'signed-out' && <SignIn thenSend />}
    </>
  )
}
