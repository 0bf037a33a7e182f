import { hasConsent, isExpired, isWithdrawn } from './consent.ts'
import type { Plan } from './schema.ts'

/** Whether anybody may share now: the consent is given, neither withdrawn nor expired. */
export const isSharingGiven = (plan: Plan, today: string): boolean => {
  const { grants } = plan.consent.sharing
  return (
    hasConsent(plan, grants, today) && !isWithdrawn(plan, grants, today) && !isExpired(plan, today)
  )
}
