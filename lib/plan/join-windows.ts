import { gate } from './gate.ts'
import { joinPlans, mergePlans } from './merge.ts'
import type { Plan } from './schema.ts'
import { strictestConsent } from './strictest-consent.ts'
import { withVersion } from './versions/with-version.ts'

/**
 * Both windows' words. Where they cannot be joined ours stand, and theirs stay beside as a version; what
 * theirs has closed is closed.
 */
export function joinWindows(base: Plan, ours: Plan, theirs: Plan): Plan {
  try {
    const gated = gate(mergePlans(base, ours, theirs))
    if (gated.ok) return gated.plan
  } catch {
    // A bug in the joining costs nobody their words.
  }
  const { versions } = withVersion(
    { ...theirs, versions: ours.versions },
    'conflict',
    theirs.changedAt,
  )
  return { ...withStrictest(base, ours, theirs), versions }
}

/** Whether something of the consent was decided by being the strictest. */
export function isJoinedStrictly(base: Plan, ours: Plan, theirs: Plan): boolean {
  try {
    return joinPlans(base, ours, theirs).isStricter
  } catch {
    return false
  }
}

function withStrictest(base: Plan, ours: Plan, theirs: Plan): Plan {
  try {
    const all = { base: base.consent, ours: ours.consent, theirs: theirs.consent }
    const gated = gate({ ...ours, consent: strictestConsent(all, ours.consent) })
    if (gated.ok) return gated.plan
  } catch {
    // As above.
  }
  return ours
}
