import { isGivenByOthers, lacksOwnConsent } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import { majorityToAsk } from '../consent-watch.ts'
import { type Step, step } from './step.ts'

/** Asks for the person's own consent, where that is what comes next; before the day of majority or after. */
export const ownConsentStep = (plan: Plan, today: string): Step | undefined => {
  const day = majorityToAsk(plan, today)
  if (day === undefined) return undefined
  const name = plan.child.name.trim()
  if (!lacksOwnConsent(plan, today)) {
    return step('consentObtained', { code: 'ownConsentInTime', name, day, today })
  }
  return step(
    'consentObtained',
    isGivenByOthers(plan)
      ? { code: 'ownConsentSince', name, day, today }
      : { code: 'ownConsent', name },
  )
}
