import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { isNothing } from '../../lib/plan/is-nothing.ts'
import { receiverInWords } from '../../lib/session/handoff/receiver-in-words.ts'
import { usePlanSession, useWords } from '../context.ts'

/** Whom a press on handing off sends the plan to, and that the limit goes along: in view before the press. */
export function ReceiverLine() {
  const { session } = usePlanSession()
  const words = useWords(handoff).handoff
  const receiver = session.handoff.receiver.value
  if (!session.handoff.possible.value) return null
  if (!receiver.ok) return <p class="where">{words.noReceiver[receiver.code]}</p>
  const named = receiverInWords(receiver.value)
  const notShared = session.state.plan.value?.consent.sharing.notShared ?? ''
  return (
    <>
      <p class="where receiver">{named ? words.to(named) : words.toPage}</p>
      {!isNothing(notShared) && <p class="where">{words.limit}</p>}
    </>
  )
}
