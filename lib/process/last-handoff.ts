import { isFingerprintOf } from '../plan/fingerprint.ts'
import type { Plan } from '../plan/schema.ts'

/** How others hold the plan: as it is now, as it was before, or not at all. */
export type HandedOff = 'as-it-is' | 'as-it-was' | 'not-at-all'

/** How others hold the plan. */
export function heldByOthers(plan: Plan): HandedOff {
  const last = plan.handoffs.findLast(({ receipt }) => receipt !== null)
  if (!last) return 'not-at-all'
  return isFingerprintOf(last.fingerprint, plan) ? 'as-it-is' : 'as-it-was'
}
