import type { Plan } from '../../plan/schema.ts'
import { bringJoining, type JoinPlans } from '../plan/joining.ts'
import type { Saving } from '../plan/saving.ts'

/** What still waits to be written, and what was last known to be kept. */
type Held = Saving['held']

/** What was read when the panel opened, with what still waits to be written, as this window shows them. */
export async function withUnwritten(held: Held, plans: readonly Plan[]): Promise<readonly Plan[]> {
  const { waiting } = held
  const joining = waiting.size > 0 ? await bringJoining().catch(() => undefined) : undefined
  const unread = [...waiting.values()].filter(({ id }) => plans.every((plan) => plan.id !== id))
  return [...unread, ...plans.map((plan) => withWaiting(held, plan, joining?.joinPlans))]
}

function withWaiting({ waiting, kept }: Held, plan: Plan, join?: JoinPlans): Plan {
  const unwritten = waiting.get(plan.id)
  // Joined when it is written: until then what both came from is what was known before.
  if (unwritten && !join) return unwritten
  const before = kept.known(plan.id)
  if (unwritten && !before) return unwritten
  kept.know(plan)
  if (!unwritten || !before || !join) return plan
  const { plan: joined } = join(before, unwritten, plan)
  waiting.set(plan.id, joined)
  return joined
}

/** The vault is locked: only what is still to be written stays in memory. */
export function forgetWritten({ waiting, kept }: Held): void {
  for (const id of kept.ids()) if (!waiting.has(id)) kept.forget(id)
}
