import { failure, type Result, success } from '../result.ts'
import { personName } from './person.ts'
import type { Grant, Guardian, Plan } from './schema.ts'
import { sameUnit } from './unit.ts'

declare const consented: unique symbol

/** A plan that may leave the device. Only `consentGate` makes one. */
export type ConsentedPlan = Plan & { readonly [consented]: true }

export type ConsentFault =
  | 'planning-consent-missing'
  | 'sharing-consent-missing'
  | 'consent-withdrawn'
  | 'consent-expired'

/**
 * The rule for a handoff: consent that a plan is made (SoL 10 kap. 8 §, HSL 16 kap. 4 §) and consent
 * that named units may share (OSL 2009:400), neither withdrawn nor expired.
 * That a guardian of two is missing is a warning, never a hindrance.
 * @param today `YYYY-MM-DD`; consent is valid through its last day.
 */
export function consentGate(plan: Plan, today: string): Result<ConsentedPlan, ConsentFault> {
  const { planning, sharing } = plan.consent
  if (isWithdrawn(planning) || isWithdrawn(sharing.grants)) return failure('consent-withdrawn')
  if (!hasConsent(plan, planning)) return failure('planning-consent-missing')
  if (!hasConsent(plan, sharing.grants) || !namesUnits(plan)) {
    return failure('sharing-consent-missing')
  }
  if (isExpired(plan, today)) return failure('consent-expired')
  if (coveredUnits(plan).length === 0) return failure('consent-withdrawn')
  return success(plan as ConsentedPlan)
}

/** Given by a named person, in a stated way, on a stated day. */
export const isGiven = ({ person, form, date, withdrawn }: Grant): boolean =>
  person !== '' && form !== '' && date !== '' && withdrawn === ''

/** Whether a grant was given by somebody whom the plan names: a guardian may have been removed since. */
export const hasConsent = (plan: Plan, grants: readonly Grant[]): boolean =>
  grants.some((grant) => isGiven(grant) && personName(plan, grant.person).trim() !== '')

/** Whether the consent to share names any unit. */
export const namesUnits = ({ consent: { sharing } }: Plan): boolean =>
  sharing.units.some((unit) => unit.trim() !== '')

/** Whether somebody's latest word is a withdrawal. A later consent by the same person heals it. */
export const isWithdrawn = (grants: readonly Grant[]): boolean =>
  grants.some(
    (grant) =>
      grant.withdrawn !== '' &&
      !grants.some(
        (later) => later.person === grant.person && isGiven(later) && later.date >= grant.withdrawn,
      ),
  )

export const isExpired = ({ consent: { sharing } }: Plan, today: string): boolean =>
  sharing.validUntil !== '' && sharing.validUntil < today

/** The units that may be told, less those for which the consent has been withdrawn. */
export const coveredUnits = ({ consent: { sharing } }: Plan): readonly string[] =>
  sharing.units.filter(
    (unit) =>
      unit.trim() !== '' &&
      !sharing.withdrawnUnits.some((withdrawn) => sameUnit(withdrawn.unit, unit)),
  )

/** Whether the consent to share names this unit. */
export const covers = (plan: Plan, unit: string): boolean =>
  coveredUnits(plan).some((covered) => sameUnit(covered, unit))

/** The responsible units that the consent to share does not name: they are told nothing. */
export const uncoveredUnits = (plan: Plan): readonly string[] => {
  const covered = coveredUnits(plan)
  return [...new Set(plan.interventions.map(({ unit }) => unit.trim()))].filter(
    (unit) => unit !== '' && !covered.some((each) => sameUnit(each, unit)),
  )
}

/**
 * With joint custody both guardians are asked (FB 6 kap. 13 §): those who have not given a consent
 * that somebody else has given. Empty until anybody has.
 */
export const silentGuardians = ({ custody, guardians, consent }: Plan): readonly Guardian[] =>
  custody !== 'joint'
    ? []
    : guardians.filter(({ id }) =>
        [consent.planning, consent.sharing.grants].some(
          (grants) =>
            grants.some(isGiven) && !grants.some((grant) => grant.person === id && isGiven(grant)),
        ),
      )

/** The units that may be sent the plan: those that the consent covers, but for the sender's own. */
export const receivers = (plan: Plan): readonly string[] =>
  coveredUnits(plan).filter((unit) => !sameUnit(unit, plan.leadPrincipal.unit))
