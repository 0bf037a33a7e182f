import { mergePlans } from '../plan/merge.ts'
import { same } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'
import { takeBack } from '../plan/take-back.ts'

/** What others have made of a plan in the store. */
export type Others = { readonly base: Plan; readonly theirs: Plan }

/**
 * The plan without what has been written here since it was given. What others have written stays, and so
 * does what has happened: handoffs and attempts, versions, what calendars were told; and what is closed
 * stays closed.
 */
export function withoutWords(given: Plan, others: readonly Others[], now: Plan): Plan {
  const theirs = others
    .filter(({ base }) => base.id === now.id)
    .reduce((plan, each) => mergePlans(each.base, plan, each.theirs), given)
  const before = { ...theirs, handoffs: now.handoffs, versions: now.versions }
  const back = takeBack({ before, after: now }, now, () => {})
  return same({ ...back, changedAt: now.changedAt }, now) ? now : back
}
