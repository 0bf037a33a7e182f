import { receiverInWords } from '../../lib/session/receiver-in-words.ts'
import { usePlanSession } from '../plan-context.ts'

/** Whom a press on handing off sends the plan to: in view before the press. */
export function ReceiverLine() {
  const { session, t } = usePlanSession()
  const receiver = session.handoff.receiver.value
  if (!session.handoff.possible.value) return null
  if (!receiver.ok) return <p class="where">{t.foot.noReceiver[receiver.code]}</p>
  const words = receiverInWords(receiver.value)
  return <p class="where receiver">{words ? t.foot.to(words) : t.foot.toPage}</p>
}
