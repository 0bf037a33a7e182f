import type { Grant, Plan } from '../schema.ts'
import { sameUnit } from '../unit.ts'
import { withLimits } from './limits-here.ts'

/** What protects the child here, and a file that was saved before does not know of. */
export type Safeguard = 'withdrawal' | 'limits' | 'protection'

/** Which of these the plan here has, and the file has not. */
export const missingSafeguards = (here: Plan, file: Plan): readonly Safeguard[] => [
  ...(withWithdrawals(here, file) === file ? [] : ['withdrawal' as const]),
  ...(withLimits(here, file) === file ? [] : ['limits' as const]),
  ...(withProtection(here, file) === file ? [] : ['protection' as const]),
]

/** The plan of the file, as withdrawn and as protected as the one here. */
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

/** What is withdrawn here, and not in the file or earlier there. */
const untold = (here: readonly Grant[], file: readonly Grant[]): readonly Grant[] =>
  here.filter(
    ({ id, withdrawn }) =>
      withdrawn !== '' && !file.some((each) => each.id === id && each.withdrawn >= withdrawn),
  )

const inPlace = (withdrawn: readonly Grant[], file: readonly Grant[]): Grant[] => [
  ...file.filter(({ id }) => !withdrawn.some((each) => each.id === id)),
  ...withdrawn,
]
