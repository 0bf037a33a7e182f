import { gate } from '../plan/gate.ts'
import { restorePlan } from '../plan/migrations.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'
import type {
  KeptPlans,
  Settings,
  SharedPlans,
  StorageFault,
  StoragePort,
  UnreadablePlan,
} from '../session/ports/storage.ts'

/** The part of the storage port that stores plans and settings. */
export type StoredPlans = Pick<
  StoragePort,
  'readAll' | 'write' | 'replace' | 'remove' | 'readSettings' | 'changeSettings'
> &
  Pick<SharedPlans, 'read'>

/** What was found under a plan's name: what it holds, or that it could not be opened. */
export type VaultEntry = {
  readonly id: string
  readonly content: Result<unknown, StorageFault>
  /** Where an edit is damaged: the plan as it was before that. */
  readonly upTo?: unknown
}

/** Reads the entries as plans. An entry that cannot be read is listed as unreadable, and is left as it is. */
export function readPlans(found: readonly VaultEntry[]): KeptPlans {
  const read = found.map((each) => ({ each, plan: restoreFound(each.content) }))
  return {
    plans: read.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])),
    unreadable: read.flatMap(({ each: { id, content, upTo }, plan }) =>
      plan.ok ? [] : [{ id, fault: plan.code, content: content.ok ? content.value : upTo }],
    ),
  }
}

/** One plan as it was found, or that there is none. */
export function readPlan(
  found: VaultEntry['content'] | undefined,
): Result<Plan | undefined, UnreadablePlan['fault']> {
  return found === undefined ? success(undefined) : restoreFound(found)
}

/** Checks a plan before it is written: a plan that could not be read back fails with `not-a-plan`. */
export function checkWritable(plan: Plan): Result<Plan, 'not-a-plan'> {
  const gated = gate(plan)
  return gated.ok ? success(gated.plan) : failure('not-a-plan')
}

/** Applies a change to the stored settings. Damaged settings are replaced; any other fault is returned. */
export async function applySettingsChange(
  kept: Promise<Result<Settings, StorageFault>>,
  change: Parameters<StoredPlans['changeSettings']>[0],
): Promise<Result<Settings, StorageFault>> {
  const found = await kept
  if (found.ok) return success(change(found.value))
  return found.code === 'damaged' ? success(change(undefined)) : found
}

function restoreFound(content: VaultEntry['content']): Result<Plan, UnreadablePlan['fault']> {
  if (!content.ok) return failure('damaged')
  const plan = restorePlan(content.value)
  if (plan.ok || plan.code === 'newer-version') return plan
  const { value } = content
  return failure(typeof value === 'object' && value !== null ? plan.code : 'damaged')
}
