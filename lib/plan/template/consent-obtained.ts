import {
  coveredUnits,
  hasConsent,
  isConsentWithdrawn,
  isExpired,
  isGiven,
  isGivenByOthers,
  isWithdrawn,
  lacksOwnConsent,
  namesUnits,
  unnamedUnits,
  withdrawnUnits,
} from '../consent.ts'
import { majorityCase, untoldUnits, withdrawalCases } from '../consent-cases.ts'
import { dayOfMajority } from '../majority.ts'
import type { Grant, Plan } from '../schema.ts'
import { byChildAlone, silentGuardians } from '../silent-guardians.ts'
import { assessment, type FieldDefinition, filled } from './field.ts'
import type { Reason } from './reasons.ts'

export const consentObtained = {
  number: 3,
  id: 'consentObtained',
  kind: 'consent',
  basis: 'agreement',
  assess: (plan, today) => {
    const { planning, sharing } = plan.consent
    const { grants } = sharing
    return assessment(
      [...planning, ...grants].some(isBegun) ||
        filled(...sharing.units, sharing.notShared, sharing.validUntil),
      [
        ...withdrawn(plan, today),
        ofAge(plan, today),
        ...notYet(plan, today),
        isLacking(plan, planning, today) && { code: 'planningConsentMissing' },
        isLacking(plan, grants, today) && { code: 'sharingConsentMissing' },
        !namesUnits(plan, today) && { code: 'consentUnitsMissing' },
        isExpired(plan, today) && { code: 'expired', day: sharing.validUntil },
        silent(plan, today),
      ],
      warnings(plan, today),
    )
  },
  gist: ({ consent: { planning, sharing } }) =>
    [...new Set([...planning, ...sharing.grants].map(({ form }) => form))].map((form) => ({
      form,
    })),
} as const satisfies FieldDefinition

/** Nobody has consented; where it has been withdrawn, or its day has not come, that alone is told. */
const isLacking = (plan: Plan, grants: readonly Grant[], today: string): boolean =>
  !hasConsent(plan, grants, today) &&
  !isWithdrawn(plan, grants, today) &&
  !grants.some((grant) => isGiven(grant) && grant.date > today)

/** The days on which somebody is said to consent, and that have not come. */
const notYet = ({ consent: { planning, sharing } }: Plan, today: string): readonly Reason[] =>
  [...new Set([...planning, ...sharing.grants].filter(isGiven).map(({ date }) => date))]
    .filter((date) => date > today)
    .map((day) => ({ code: 'consentAhead', day }))

/** Who has withdrawn and when: no handoff is possible. */
function withdrawn(plan: Plan, today: string): readonly Reason[] {
  const all = withdrawalCases(plan, today)
  return all.length === 0 && namesUnits(plan, today) && coveredUnits(plan, today).length === 0
    ? [{ code: 'noHandoff', why: 'everyUnit' }]
    : all.map((why) => ({ code: 'noHandoff', why }))
}

/** From the 18th birthday the guardians' consent counts no longer. */
function ofAge(plan: Plan, today: string): Reason | false {
  const day = dayOfMajority(plan)
  return (
    day !== undefined &&
    isGivenByOthers(plan) &&
    lacksOwnConsent(plan, today) &&
    !isConsentWithdrawn(plan, today) &&
    majorityCase(plan, day, today)
  )
}

/** Whether anything has been written in the row. An empty row is not a consent yet. */
const isBegun = ({ person, form, date, withdrawn }: Grant): boolean =>
  filled(person, form, date, withdrawn)

/**
 * Joint custody asks for both guardians (FB 6 kap. 13 §), and a child's own consent counts by age and
 * maturity, which nobody can count here. The field is done once the reason is given; no handoff waits for it.
 */
function silent(plan: Plan, today: string): Reason | false {
  const guardians = silentGuardians(plan, today).map(({ name, units }) => ({ name, units }))
  const [to] = byChildAlone(plan, today)
  if (guardians.length === 0 && to === undefined) return false
  if (isConsentWithdrawn(plan, today) || filled(plan.consent.missingGuardianReason)) return false
  return {
    code: 'silentGuardians',
    guardians,
    ...(to && {
      alone: { name: plan.child.name.trim(), to: isGivenByOthers(plan) ? to : undefined },
    }),
  }
}

/** Units outside the consent get no plan. */
const warnings = (plan: Plan, today: string): readonly Reason[] => {
  const withdrawn = withdrawnUnits(plan, today).length
  const isOne = unnamedUnits(plan, today).length < 2
  return (namesUnits(plan, today) ? untoldUnits(plan, today) : []).map((why, index) => ({
    code: isOne || index < withdrawn ? 'noPlanForUnit' : 'noPlanForUnits',
    why,
  }))
}
