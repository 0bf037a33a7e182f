import { covers } from '../plan/consent.ts'
import type { Plan } from '../plan/schema.ts'
import { isSharingGiven } from '../plan/sharing-given.ts'

/**
 * Whether the consent to share lets a unit know who the child is (OSL 2009:400): given, not
 * withdrawn, not expired, and naming the unit.
 */
export const mayKnowChild = (plan: Plan, unit: string, today: string): boolean =>
  isSharingGiven(plan, today) && covers(plan, unit, today)
