import { addedSince, coveredUnits, isGiven, isNamed, withdrawals } from './consent.ts'
import { isOfAge } from './majority.ts'
import type { Grant, Guardian, Plan } from './schema.ts'
import { sameUnit } from './unit.ts'

type SilentGuardian = Guardian & {
  /** The added units that it is all about; empty where it is about the consent itself. */
  readonly units: readonly string[]
}

/**
 * Those who have not given a consent that somebody else has: with joint custody both guardians are
 * asked (FB 6 kap. 13 §), and whoever has custody where the child alone has said yes. Who has withdrawn
 * has answered. Empty until anybody has consented, and from the 18th birthday.
 */
export const silentGuardians = (plan: Plan, today: string): readonly SilentGuardian[] => {
  const { custody, guardians, consent } = plan
  if (isOfAge(plan, today)) return []
  const both = [consent.planning, consent.sharing.grants]
  const isAsked = (id: string, yes: readonly string[]): boolean =>
    yes.length > 0 && !yes.includes(id) && (custody === 'joint' || yes.every(isChild))
  const widened = widenings(plan, today)
  return guardians
    .filter(({ id }) =>
      both.every((grants) => withdrawals(plan, grants, today).every(({ person }) => person !== id)),
    )
    .flatMap((guardian) => {
      const isWhole = both.some((grants) => isAsked(guardian.id, whoSaidYes(plan, grants)))
      const units = widened.filter(({ yes }) => isAsked(guardian.id, yes)).map(({ unit }) => unit)
      return isWhole
        ? [{ ...guardian, units: [] }]
        : units.length > 0
          ? [{ ...guardian, units }]
          : []
    })
}

/** Which of the two consents the child, not yet of age, is the only one to have given. */
export const byChildAlone = (plan: Plan, today: string): readonly ('planning' | 'sharing')[] => {
  const { planning, sharing } = plan.consent
  const isAlone = (grants: readonly Grant[]): boolean => {
    const yes = whoSaidYes(plan, grants)
    return yes.length > 0 && yes.every(isChild)
  }
  if (isOfAge(plan, today)) return []
  return [
    ...(isAlone(planning) ? (['planning'] as const) : []),
    ...(isAlone(sharing.grants) ? (['sharing'] as const) : []),
  ]
}

const isChild = (person: string): boolean => person === 'child'

const whoSaidYes = (plan: Plan, grants: readonly Grant[]): readonly string[] =>
  grants.filter((each) => isGiven(each) && isNamed(plan, each)).map(({ person }) => person)

/** The units that are covered only because they were added, and who has said yes to each since. */
const widenings = (plan: Plan, today: string) => {
  const { sharing } = plan.consent
  if (!sharing.addedUnits?.length) return []
  const first = { ...plan, consent: { ...plan.consent, sharing: { ...sharing, addedUnits: [] } } }
  const before = coveredUnits(first, today)
  return coveredUnits(plan, today)
    .filter((unit) => !before.some((each) => sameUnit(each, unit)))
    .map((unit) => {
      const withdrawn = sharing.withdrawnUnits.filter((each) => sameUnit(each.unit, unit))
      const yes = addedSince(plan, today)
        .filter((added) => sameUnit(added.unit, unit))
        .filter(({ date }) => withdrawn.every((each) => date > each.date))
        .map(({ person }) => person)
      return { unit, yes }
    })
}
