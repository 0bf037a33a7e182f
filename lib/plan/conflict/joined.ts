import { mergePlans } from '../merge.ts'
import type { Plan, PlanContent, Version } from '../schema.ts'
import { sameContent } from '../versions/content.ts'
import { withVersion } from '../versions/with-version.ts'
import type { Settled } from './settle.ts'

/**
 * One plan of two, as it was decided. What is not shown, such as the count of sent calendar files,
 * is joined as between two windows. Both plans stay as versions.
 * @param at now, and @param deliveredAt when theirs was handed off: instants in UTC with `Z`.
 */
export function joined(settled: Settled, at: string, deliveredAt: string): Plan {
  const { ours, theirs, base, decided } = settled
  // All of the consent is shown, and decided piece by piece.
  let merged: PlanContent = { ...mergePlans(base, ours, theirs), consent: ours.consent }
  for (const { difference, side } of decided) {
    merged = difference.take(merged, side === 'ours' ? ours : theirs)
  }
  const here = { ...ours, versions: joinedVersions(ours.versions, theirs.versions) }
  const withOurs = withVersion(here, 'conflict', at)
  const { versions } = withVersion(
    { ...theirs, versions: withOurs.versions },
    'handoff',
    deliveredAt,
  )
  // Each piece keeps all of the plan that it is not about.
  return { ...(merged as Plan), versions, unread: theirs.unread, changedAt: at }
}

/** Who took a plan over has kept the same version as who handed it off, at another instant. */
const joinedVersions = (ours: readonly Version[], theirs: readonly Version[]): Version[] => [
  ...ours,
  ...theirs.filter(
    (version) =>
      !ours.some(
        (other) =>
          other.at === version.at ||
          (other.number === version.number && sameContent(other.content, version.content)),
      ),
  ),
]
