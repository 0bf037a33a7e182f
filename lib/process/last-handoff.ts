import { isFingerprintOf } from '../plan/fingerprint.ts'
import type { Plan } from '../plan/schema.ts'

/** Whether others hold the plan as it is now, as it was before, or not at all. */
export function heldByOthers(plan: Plan): 'as-it-is' | 'as-it-was' | 'not-at-all' {
  const last = plan.handoffs.findLast(({ receipt }) => receipt !== null)
  if (!last) return 'not-at-all'
  return isFingerprintOf(last.fingerprint, plan) ? 'as-it-is' : 'as-it-was'
}
