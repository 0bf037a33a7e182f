import type { Plan } from '../../lib/plan/schema.ts'
import { addressInWords } from '../../lib/regions/safe-address.ts'
import { receiverInWords } from '../../lib/session/handoff/receiver-in-words.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/**
 * A handoff that was begun for another receiver, or by somebody else than who is logged in now: it is
 * not sent before one has said so.
 */
export function AskBeforeSending({ plan, inList }: { plan: Plan; inList: boolean }) {
  const { session, t } = useSession()
  const { handoff, identity } = session
  const words = t.waiting
  const asked = handoff.asks.value.get(plan.id)
  if (!asked) return null
  const { to, by, submission } = asked.handoff
  const told = to ? words.elsewhere(addressInWords(to)) : words.elsewhereUnknown
  if (inList) return <p class="line">{told}</p>
  const receiver = handoff.receiver.value
  const now = receiver.ok ? receiverInWords(receiver.value) : ''
  const name = identity.who.value ?? ''
  const isElsewhere = asked.is === 'elsewhere'
  return (
    <section class="card" aria-label={words.title}>
      <p>{told}</p>
      <p>
        {isElsewhere
          ? now
            ? words.nowChosen(now)
            : words.noneChosen
          : `${by === undefined ? words.nobodyThen : words.somebodyElse} ${t.identity.as(name)}`}
      </p>
      <div class="actions">
        {now && (
          <Button look="main" onPress={() => void handoff.send()}>
            {isElsewhere ? words.sendTo(now) : words.sendAs(name)}
          </Button>
        )}
        <Button onPress={() => handoff.drop(plan, submission)}>{words.drop}</Button>
      </div>
      <p class="hint">{words.mayBeThere}</p>
    </section>
  )
}
