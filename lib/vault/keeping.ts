import { restorePlan } from '../plan/migrations.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type { SharedPlans, StorageFault, StoragePort } from '../session/ports/storage.ts'

/** The part of the storage port that holds plans and settings, wherever they lie. */
export type Keeping = Pick<
  StoragePort,
  'readAll' | 'write' | 'remove' | 'readSettings' | 'writeSettings'
> &
  Pick<SharedPlans, 'read'>

export type FoundPlan = Result<unknown, StorageFault>

/**
 * The plans among what was found. One that cannot be read does not hide the others, and stays where
 * it lies; only when nothing at all can be read is that the answer.
 */
export function readablePlans(found: readonly FoundPlan[]): Result<readonly Plan[], StorageFault> {
  const restored = found.map(restoreFound)
  const plans = restored.flatMap((plan) => (plan.ok ? [plan.value] : []))
  const faults = restored.flatMap((plan) => (plan.ok ? [] : [plan.code]))
  if (plans.length > 0 || faults.length === 0) return success(plans)
  return failure(faults.includes('newer-version') ? 'newer-version' : 'damaged')
}

/** One plan as it was found, or that there is none. */
export function readablePlan(
  found: FoundPlan | undefined,
): Result<Plan | undefined, 'damaged' | 'newer-version'> {
  return found === undefined ? success(undefined) : restoreFound(found)
}

function restoreFound(found: FoundPlan): Result<Plan, 'damaged' | 'newer-version'> {
  if (!found.ok) return failure('damaged')
  const plan = restorePlan(found.value)
  if (plan.ok) return plan
  return failure(plan.code === 'newer-version' ? 'newer-version' : 'damaged')
}
