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

/** The part of the storage port that holds plans and settings, wherever they lie. */
export type Keeping = Pick<
  StoragePort,
  'readAll' | 'write' | 'replace' | 'remove' | 'readSettings' | 'changeSettings'
> &
  Pick<SharedPlans, 'read'>

/** What was found under a plan's name: what it holds, or that it could not be opened. */
export type VaultEntry = { readonly id: string; readonly content: Result<unknown, StorageFault> }

/** What was found, read. What cannot be read does not hide the rest, and stays where it lies. */
export function readPlans(found: readonly VaultEntry[]): KeptPlans {
  const read = found.map((each) => ({ each, plan: restoreFound(each.content) }))
  return {
    plans: read.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])),
    unreadable: read.flatMap(({ each: { id, content }, plan }) =>
      plan.ok ? [] : [{ id, fault: plan.code, content: content.ok ? content.value : undefined }],
    ),
  }
}

/** One plan as it was found, or that there is none. */
export function readPlan(
  found: VaultEntry['content'] | undefined,
): Result<Plan | undefined, UnreadablePlan['fault']> {
  return found === undefined ? success(undefined) : restoreFound(found)
}

/** The last look before a plan is written: only what can be read back is. */
export function writable(plan: Plan): Result<Plan, 'not-a-plan'> {
  const gated = gate(plan)
  return gated.ok ? success(gated.plan) : failure('not-a-plan')
}

/** The settings to write in the place of those that are kept. Such as cannot be read hold up no change. */
export async function changedSettings(
  kept: Promise<Result<Settings, StorageFault>>,
  change: Parameters<Keeping['changeSettings']>[0],
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
