import { failure, type Result, success } from '../result.ts'
import { bareName } from './bare-name.ts'
import { isOfAge } from './majority.ts'
import { nameInPlan } from './person.ts'
import type { AddedUnit, Grant, Plan } from './schema.ts'
import { distinctUnits, sameUnit } from './unit.ts'

declare const consented: unique symbol

/** A plan that may leave the device. Only `consentGate` makes one. */
export type ConsentedPlan = Plan & { readonly [consented]: true }

export type ConsentFault =
  | 'planning-consent-missing'
  | 'sharing-consent-missing'
  | 'own-consent-missing'
  | 'consent-withdrawn'
  | 'consent-expired'

/**
 * The rule for a handoff: consent that a plan is made (SoL 10 kap. 8 §, HSL 16 kap. 4 §) and consent
 * that named units may share (OSL 2009:400), neither withdrawn nor expired; from the 18th birthday
 * by the person alone. That a guardian of two is missing is a warning, never a hindrance.
 * @param today `YYYY-MM-DD`; consent is valid through its last day.
 */
export function consentGate(plan: Plan, today: string): Result<ConsentedPlan, ConsentFault> {
  const { planning, sharing } = plan.consent
  if (isWithdrawn(plan, planning, today) || isWithdrawn(plan, sharing.grants, today)) {
    return failure('consent-withdrawn')
  }
  if (lacksOwnConsent(plan, today)) return failure('own-consent-missing')
  if (!hasConsent(plan, planning, today)) return failure('planning-consent-missing')
  if (!hasConsent(plan, sharing.grants, today) || !namesUnits(plan, today)) {
    return failure('sharing-consent-missing')
  }
  if (isExpired(plan, today)) return failure('consent-expired')
  if (coveredUnits(plan, today).length === 0) return failure('consent-withdrawn')
  return success(plan as ConsentedPlan)
}

type Answer = Pick<Grant, 'person' | 'form' | 'date'>

/** Said by a named person, in a stated way, on a stated day. */
const isSaid = ({ person, form, date }: Answer): boolean =>
  person !== '' && form !== '' && date !== ''

/** Said so, and not taken back. */
export const isGiven = (grant: Grant): boolean => isSaid(grant) && grant.withdrawn === ''

/**
 * The answers that count on a day: from the 18th birthday (föräldrabalken 9 kap. 1 §) those of the
 * person alone, whenever they were given. No age is asked of the child's own word before it.
 */
export const counting = <Each extends Answer>(
  plan: Plan,
  answers: readonly Each[],
  today: string,
): readonly Each[] =>
  isOfAge(plan, today) ? answers.filter(({ person }) => person === 'child') : answers

/** Whether the plan names whoever answered: a guardian may have been removed since. */
export const isNamed = (plan: Plan, { person }: Answer): boolean =>
  nameInPlan(plan, person).trim() !== ''

/**
 * Whether a grant was given, on a day that has come, by somebody whom the plan names: a guardian may have
 * been removed since.
 */
export const hasConsent = (plan: Plan, grants: readonly Grant[], today: string): boolean =>
  counting(plan, grants, today).some(
    (grant) => isGiven(grant) && grant.date <= today && isNamed(plan, grant),
  )

/** The person is of age, and has not given both consents: the guardians’ count no longer. */
export const lacksOwnConsent = (plan: Plan, today: string): boolean =>
  isOfAge(plan, today) && !hasOwnConsent(plan)

/** Whether the child itself has given both consents. */
export const hasOwnConsent = ({ consent: { planning, sharing } }: Plan): boolean =>
  [planning, sharing.grants].every((grants) =>
    grants.some((grant) => grant.person === 'child' && isGiven(grant)),
  )

/** Whether anybody but the child has consented to either, and has not withdrawn. */
export const isGivenByOthers = ({ consent: { planning, sharing } }: Plan): boolean =>
  [...planning, ...sharing.grants].some((grant) => grant.person !== 'child' && isGiven(grant))

/**
 * The day from which a withdrawal counts: its own, but never before the consent that it takes back.
 * One without a day is later than any.
 */
const withdrawnFrom = ({ date, withdrawn }: Grant): string => (withdrawn < date ? date : withdrawn)

/**
 * The withdrawals that are somebody's latest word. Only a whole new consent by the same person, of a
 * later day, opens again.
 */
export const withdrawals = (
  plan: Plan,
  grants: readonly Grant[],
  today: string,
): readonly Grant[] =>
  counting(plan, grants, today).filter(
    (grant) =>
      grant.withdrawn !== '' &&
      !grants.some(
        (later) =>
          later.person === grant.person &&
          isGiven(later) &&
          later.date > withdrawnFrom(grant) &&
          later.date <= today,
      ),
  )

export const isWithdrawn = (plan: Plan, grants: readonly Grant[], today: string): boolean =>
  withdrawals(plan, grants, today).length > 0

/** Whether either of the two consents has been withdrawn. */
export const isConsentWithdrawn = (plan: Plan, today: string): boolean =>
  [plan.consent.planning, plan.consent.sharing.grants].some((grants) =>
    isWithdrawn(plan, grants, today),
  )

export const isExpired = ({ consent: { sharing } }: Plan, today: string): boolean =>
  sharing.validUntil !== '' && sharing.validUntil < today

/** The units that somebody who counts has taken into the consent since it was given. */
export const addedSince = (plan: Plan, today: string): readonly AddedUnit[] =>
  counting(plan, plan.consent.sharing.addedUnits ?? [], today).filter(
    (added) =>
      bareName(added.unit) !== '' && isSaid(added) && added.date <= today && isNamed(plan, added),
  )

/** Every unit that the consent to share names, also where it has been withdrawn. */
const namedUnits = (plan: Plan, today: string): readonly string[] => {
  const given = plan.consent.sharing.units.filter((unit) => bareName(unit) !== '')
  const added = distinctUnits(addedSince(plan, today).map(({ unit }) => unit))
  return [...given, ...added.filter((unit) => !given.some((each) => sameUnit(each, unit)))]
}

/** Whether the consent to share names any unit. */
export const namesUnits = (plan: Plan, today: string): boolean => namedUnits(plan, today).length > 0

export type WithdrawnUnit = Plan['consent']['sharing']['withdrawnUnits'][number]

/** Each is judged by itself: one that has been healed hides no other of the same unit. */
const standingWithdrawals = (plan: Plan, today: string): readonly WithdrawnUnit[] => {
  const again = addedSince(plan, today)
  return plan.consent.sharing.withdrawnUnits.filter(
    ({ unit, date }) =>
      bareName(unit) !== '' &&
      !again.some((added) => date !== '' && added.date > date && sameUnit(added.unit, unit)),
  )
}

/** The units for which the consent has been withdrawn, and has not been given again since; each once. */
export const withdrawnUnits = (plan: Plan, today: string): readonly WithdrawnUnit[] =>
  standingWithdrawals(plan, today).filter(
    ({ unit }, index, all) => all.findIndex((other) => sameUnit(other.unit, unit)) === index,
  )

/** The units that may be told, less those for which the consent has been withdrawn. */
export const coveredUnits = (plan: Plan, today: string): readonly string[] => {
  const withdrawn = standingWithdrawals(plan, today)
  return namedUnits(plan, today).filter(
    (unit) => !withdrawn.some((each) => sameUnit(each.unit, unit)),
  )
}

/** Whether the consent to share covers this unit. */
export const covers = (plan: Plan, unit: string, today: string): boolean =>
  coveredUnits(plan, today).some((covered) => sameUnit(covered, unit))

/** When the consent was withdrawn for this unit; undefined where it has not been. */
export const withdrawalFor = (plan: Plan, unit: string, today: string): WithdrawnUnit | undefined =>
  standingWithdrawals(plan, today).find((withdrawn) => sameUnit(withdrawn.unit, unit))

/** The responsible units for which nobody has ever consented. */
export const unnamedUnits = (plan: Plan, today: string): readonly string[] =>
  distinctUnits(plan.interventions.map(({ unit }) => unit)).filter(
    (unit) => !covers(plan, unit, today) && !withdrawalFor(plan, unit, today),
  )
