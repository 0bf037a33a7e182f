import { consentGate } from '../plan/consent.ts'
import type { Plan } from '../plan/schema.ts'
import { failure, success } from '../result.ts'
import { systemClock } from '../session/system-clock.ts'

/** The whole plan as one FHIR transaction, where the consents allow that it leaves the page. */
export async function bundleOf(plan: Plan) {
  const consented = consentGate(plan, systemClock.today())
  if (!consented.ok) return consented
  try {
    const { planBundle } = await import('../fhir/plan-bundle.ts')
    return success(planBundle(consented.value, systemClock.id(), systemClock.now()))
  } catch {
    return failure('part-not-loaded')
  }
}
