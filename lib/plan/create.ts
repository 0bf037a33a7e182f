import { emptyOf } from './answers/definition.ts'
import { type Plan, planSchema } from './schema.ts'

/**
 * An empty plan.
 * @param id a random UUID; also the plan's identifier to the backend.
 * @param now an instant in UTC with `Z`.
 */
export const createPlan = (id: string, now: string): Plan => ({
  ...emptyOf(planSchema),
  id,
  createdAt: now,
  changedAt: now,
})
