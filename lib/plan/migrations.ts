import * as v from 'valibot'
import { failure, type Result, success } from '../result.ts'
import { type Plan, planSchema, schemaVersion } from './schema.ts'

export type RestoreFault = 'not-a-plan' | 'newer-version'
type Migration = (old: Record<string, unknown>) => Record<string, unknown>

/** The step at index n moves a plan from version n + 1 to n + 2. */
const migrations: readonly Migration[] = []

/**
 * The one way in for a plan from outside: a vault, a file, a page's property.
 * Moves an older plan up to today's schema; refuses what is no plan and what a newer program wrote.
 */
export function restorePlan(
  found: unknown,
  steps: readonly Migration[] = migrations,
): Result<Plan, RestoreFault> {
  if (typeof found !== 'object' || found === null) return failure('not-a-plan')
  let plan = found as Record<string, unknown>
  const version = plan.schemaVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure('not-a-plan')
  }
  if (version > schemaVersion) return failure('newer-version')
  for (const step of steps.slice(version - 1)) plan = step(plan)
  const parsed = v.safeParse(planSchema, plan)
  return parsed.success ? success(parsed.output) : failure('not-a-plan')
}
