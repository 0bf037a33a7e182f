import { type RestoreFault, restorePlan } from '../plan/migrations.ts'
import { plainId } from '../plan/plain-id.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, type Result, success } from '../result.ts'

export type ReadFault = RestoreFault | 'other-plan'

/** A plan from the page, which may be anything: also an object that throws when it is read. */
export function restored(found: unknown): Result<Plan, RestoreFault> {
  try {
    return restorePlan(typeof found === 'string' ? JSON.parse(found) : found)
  } catch {
    return failure('not-a-plan')
  }
}

/** What a store has given for an id; undefined where it has nothing. Another plan is none of it. */
export function storedPlan(found: unknown, id: string): Result<Plan | undefined, ReadFault> {
  if (found === undefined || found === null) return success(undefined)
  const plan = restored(found)
  const named = plan.ok ? plan.value.id : idIn(found)
  return plainId.test(named) && named !== id ? failure('other-plan') : plan
}

function idIn(found: unknown): string {
  try {
    return String(Object(typeof found === 'string' ? JSON.parse(found) : found).id ?? '')
  } catch {
    return ''
  }
}
