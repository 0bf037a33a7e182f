import { gate } from './gate.ts'
import { keepBoth } from './keep-both.ts'
import { isLater, mergePlans } from './merge.ts'
import { same } from './same.ts'
import type { Plan } from './schema.ts'
import { strictestConsent } from './strictest-consent.ts'
import { withVersion } from './versions/with-version.ts'

type JoinedPlan = {
  readonly plan: Plan
  /** Both have changed what permits, and what closes stood where the later words would have opened. */
  readonly isStricter: boolean
}

/**
 * One plan of what two windows have made of the same one: answer by answer, and of what lets anybody know
 * something the strictest, whoever wrote it (strictest-consent.ts).
 * @param base the version that both started from.
 */
export function joinPlans(base: Plan, ours: Plan, theirs: Plan): JoinedPlan {
  const plain = mergePlans(base, ours, theirs)
  if (plain === ours || plain === theirs) return { plan: plain, isStricter: false }
  const plan = withoutRemoved(base, ours, theirs, plain)
  const later = isLater(ours, theirs) ? ours : theirs
  const isStricter =
    plan !== plain ||
    [endOf, protectionOf].some(
      (read) =>
        read(ours) !== read(base) && read(theirs) !== read(base) && read(plan) !== read(later),
    )
  const [was, our, their] = [base.consent, ours.consent, theirs.consent]
  if (same(was, our) || same(was, their)) return { plan, isStricter }
  const consent = strictestConsent({ base: was, ours: our, theirs: their }, plan.consent)
  return same(consent, plan.consent)
    ? { plan, isStricter }
    : { plan: { ...plan, consent }, isStricter: true }
}

/**
 * The same, and always a plan that can be kept. Where the two cannot be joined ours stand, and theirs stay
 * beside as a version; what theirs has closed is closed.
 * @param base undefined where it is not known.
 */
export function joinWindows(base: Plan | undefined, ours: Plan, theirs: Plan): JoinedPlan {
  try {
    const { plan, isStricter } = base ? joinPlans(base, ours, theirs) : keepBoth(ours, theirs)
    const gated = gate(plan)
    if (gated.ok) return { plan: gated.plan, isStricter }
  } catch {
    // A bug in the joining costs nobody their words.
  }
  const { versions } = withVersion(
    { ...theirs, versions: ours.versions },
    'conflict',
    theirs.changedAt,
  )
  const closed = withStrictest(base ?? ours, ours, theirs)
  return { plan: { ...closed, versions }, isStricter: closed !== ours }
}

const endOf = ({ consent }: Plan): string => consent.sharing.validUntil
const protectionOf = ({ child }: Plan): string => child.protectedIdentity

/** A guardian whom one has removed does not come back to a consent by being written in. */
function withoutRemoved(base: Plan, ours: Plan, theirs: Plan, joined: Plan): Plan {
  const { planning, sharing } = joined.consent
  const isIn = ({ guardians }: Plan, id: string) => guardians.some((each) => each.id === id)
  const guardians = joined.guardians.filter(
    ({ id }) =>
      !isIn(base, id) ||
      (isIn(ours, id) && isIn(theirs, id)) ||
      ![...planning, ...sharing.grants, ...(sharing.addedUnits ?? [])].some(
        ({ person }) => person === id,
      ),
  )
  return guardians.length === joined.guardians.length ? joined : { ...joined, guardians }
}

function withStrictest(base: Plan, ours: Plan, theirs: Plan): Plan {
  try {
    const all = { base: base.consent, ours: ours.consent, theirs: theirs.consent }
    const consent = strictestConsent(all, ours.consent)
    const gated = gate(same(consent, ours.consent) ? ours : { ...ours, consent })
    if (gated.ok) return gated.plan
  } catch {
    // As above.
  }
  return ours
}
