import { coveredUnits } from './consent.ts'
import type { Plan } from './schema.ts'
import { sameUnit } from './unit.ts'

/** The units that may be sent the plan: those that the consent covers, but for the sender's own. */
export const receivers = (plan: Plan, today: string): readonly string[] =>
  coveredUnits(plan, today).filter((unit) => !sameUnit(unit, plan.leadPrincipal.unit))
