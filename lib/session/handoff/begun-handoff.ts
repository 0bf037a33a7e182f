import type { Handoff, Plan } from '../../plan/schema.ts'
import type { HandoffWayPort } from '../ports/handoff-way.ts'
import { begunHandoffs } from './notes.ts'

/** To whom a handoff goes that is begun now, and by whom. */
export type Going = { readonly to: string; readonly by: string | undefined }

/** A handoff that was begun and has no receipt, beside where one would go now. */
export type BegunHandoff = { readonly handoff: Handoff } & (
  | { readonly is: 'same' }
  /** It was begun by somebody who is not logged in now. */
  | { readonly is: 'signed-out' }
  /** It was begun for another address, or nobody is chosen now. */
  | { readonly is: 'elsewhere' }
  /** Somebody else is logged in than when it was begun. */
  | { readonly is: 'somebody-else' }
)

export const goingOf = ({ receiver, person }: HandoffWayPort): Going | undefined =>
  receiver.value.ok ? { to: receiver.value.value.endpoint, by: person?.value } : undefined

/**
 * What was begun of a plan as it stands, and has not been stopped. Only the same may be sent again
 * without a press: an attempt belongs to its address and its person.
 */
export function begunHandoff(plan: Plan, going: Going | undefined): BegunHandoff | undefined {
  if (plan.handoffs.every(({ receipt }) => receipt !== null)) return undefined
  const begun = begunHandoffs(plan)
  const same = begun.find(({ to, by }) => to === going?.to && by === going?.by)
  if (same?.stopped) return undefined
  if (same) return { handoff: same, is: 'same' }
  const handoff = begun.findLast(({ stopped }) => !stopped)
  if (!handoff) return undefined
  if (handoff.to !== going?.to) return { handoff, is: 'elsewhere' }
  return { handoff, is: going?.by === undefined ? 'signed-out' : 'somebody-else' }
}
