import type { Grant, Plan } from '../schema.ts'
import { sameUnit } from '../unit.ts'
import { withLimits } from './limits-here.ts'

/** What protects the child in the stored plan, and is missing in a file that was saved earlier. */
export type Safeguard = 'withdrawal' | 'limits' | 'protection'

/** The safeguards that the stored plan has and the file lacks. */
export const missingSafeguards = (here: Plan, file: Plan): readonly Safeguard[] => [
  ...(withWithdrawals(here, file) === file ? [] : ['withdrawal' as const]),
  ...(withLimits(here, file) === file ? [] : ['limits' as const]),
  ...(withProtection(here, file) === file ? [] : ['protection' as const]),
]

/** Returns the plan of the file with the withdrawals and the protection of the stored plan. */
export const withSafeguards = (here: Plan, file: Plan): Plan =>
  withProtection(here, withWithdrawals(here, file))

function withProtection(here: Plan, file: Plan): Plan {
  const { protectedIdentity } = here.child
  const isOpened = protectedIdentity !== 'none' && file.child.protectedIdentity === 'none'
  return isOpened ? { ...file, child: { ...file.child, protectedIdentity } } : file
}

function withWithdrawals(here: Plan, file: Plan): Plan {
  const { planning, sharing } = here.consent
  const theirs = file.consent.sharing
  const grants = untold(planning, file.consent.planning)
  const toShare = untold(sharing.grants, theirs.grants)
  const units = sharing.withdrawnUnits.filter(
    ({ unit, date }) =>
      unit.trim() !== '' &&
      !theirs.withdrawnUnits.some((each) => sameUnit(each.unit, unit) && each.date >= date),
  )
  const all = [...grants, ...toShare]
  if (all.length + units.length === 0) return file
  // Who has withdrawn a consent is named as long as that stands.
  const people = here.guardians.filter(
    ({ id }) =>
      all.some(({ person }) => person === id) && !file.guardians.some((each) => each.id === id),
  )
  return {
    ...file,
    guardians: [...file.guardians, ...people],
    consent: {
      ...file.consent,
      planning: inPlace(grants, file.consent.planning),
      sharing: {
        ...theirs,
        grants: inPlace(toShare, theirs.grants),
        // Of two for one unit the first counts.
        withdrawnUnits: [...units, ...theirs.withdrawnUnits],
      },
    },
  }
}

/** The withdrawals in the stored plan that the file lacks, or has with an earlier day. */
const untold = (here: readonly Grant[], file: readonly Grant[]): readonly Grant[] =>
  here.filter(
    ({ id, withdrawn }) =>
      withdrawn !== '' && !file.some((each) => each.id === id && each.withdrawn >= withdrawn),
  )

const inPlace = (withdrawn: readonly Grant[], file: readonly Grant[]): Grant[] => [
  ...file.filter(({ id }) => !withdrawn.some((each) => each.id === id)),
  ...withdrawn,
]
