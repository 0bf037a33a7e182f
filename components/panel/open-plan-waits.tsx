import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'
import { WaitingLine } from './waiting-line.tsx'

/** That the open plan waits to be handed off, and the way to log in where it waits for that. */
export function OpenPlanWaits() {
  const { session } = useSession()
  const plan = session.state.plan.value
  const left = plan && session.handoff.waitingOf(plan)
  const said = session.state.notices.value.some(({ kind }) => kind === 'handoff-fault')
  if (!plan || !left || said) return null
  return (
    <>
      <WaitingLine plan={plan} />
      {left.attempt.kind === 'signed-out' && <SignIn thenSend />}
    </>
  )
}
