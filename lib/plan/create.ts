import { emptyOf } from './answers/definition.ts'
import { type Plan, planDefinition } from './schema.ts'

/**
 * An empty plan.
 * @param id a random UUID; also the plan's identifier to the backend.
 * @param now an instant in UTC with `Z`.
 */
export const createPlan = (id: string, now: string): Plan => ({
  ...emptyOf(planDefinition),
  id,
  createdAt: now,
  changedAt: now,
})
