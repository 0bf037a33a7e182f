import { isFingerprintOf } from '../plan/fingerprint.ts'
import type { Plan } from '../plan/schema.ts'

/** Whether the plan was handed off: as it is now, as it was before, or not at all. */
export type HandedOffState = 'as-it-is' | 'as-it-was' | 'not-at-all'

/** Compares the plan with its last handoff that has a receipt. */
export function handedOffState(plan: Plan): HandedOffState {
  const last = plan.handoffs.findLast(({ receipt }) => receipt !== null)
  if (!last) return 'not-at-all'
  return isFingerprintOf(last.fingerprint, plan) ? 'as-it-is' : 'as-it-was'
}
