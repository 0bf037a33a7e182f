import { type RestoreFault, restorePlan } from '../plan/migrations.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result } from '../result.ts'

/** A plan from the page, which may be anything: also an object that throws when it is read. */
export function restored(found: unknown): Result<Plan, RestoreFault> {
  try {
    return restorePlan(typeof found === 'string' ? JSON.parse(found) : found)
  } catch {
    return failure('not-a-plan')
  }
}
