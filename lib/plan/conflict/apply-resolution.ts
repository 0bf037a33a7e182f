import { mergePlans } from '../merge.ts'
import type { Plan, PlanContent, Version } from '../schema.ts'
import { sameContent } from '../versions/content.ts'
import { shareable } from '../versions/shareable.ts'
import { withVersion } from '../versions/with-version.ts'
import type { ResolvedConflict } from './resolve-conflict.ts'

/**
 * One plan of two, as it was decided. What is not shown, such as the count of sent calendar files,
 * is joined as between two windows. Both plans stay as versions.
 * @param at now, and @param deliveredAt when theirs was handed off: instants in UTC with `Z`.
 */
export function applyResolution(resolved: ResolvedConflict, at: string, deliveredAt: string): Plan {
  const { ours, theirs, base, decided } = resolved
  // All of the consent is shown, and decided piece by piece.
  let merged: PlanContent = { ...mergePlans(base, ours, theirs), consent: ours.consent }
  for (const { difference, side } of decided) {
    merged = difference.take(merged, side === 'ours' ? ours : theirs)
  }
  const here = { ...ours, versions: joinedVersions(ours, theirs) }
  const withOurs = withVersion(here, 'conflict', at)
  const { versions } = withVersion(
    { ...theirs, versions: withOurs.versions },
    'handoff',
    deliveredAt,
  )
  // Each piece keeps all of the plan that it is not about.
  return { ...(merged as Plan), versions, unread: theirs.unread, changedAt: at }
}

/**
 * Who took a plan over has kept the same version as who handed it off, at another instant, or as it may
 * leave the device. Two of one instant that say different things are two.
 */
const joinedVersions = (ours: Plan, theirs: Plan): Version[] => {
  const isSame = (one: Version, other: Version): boolean =>
    one.at === other.at
      ? sameContent(shareable(ours, one).content, shareable(ours, other).content)
      : one.number === other.number && sameContent(one.content, other.content)
  return [
    ...ours.versions,
    ...theirs.versions.filter((version) => !ours.versions.some((other) => isSame(version, other))),
  ]
}
