import { missingSafeguards } from './file/safeguards.ts'
import { takeOver } from './file/take-over.ts'
import { bothWords, isLater } from './merge.ts'
import { comparePlans } from './same-child.ts'
import type { Plan } from './schema.ts'
import { contentOf, sameContent } from './versions/content.ts'
import { withVersion } from './versions/with-version.ts'

/**
 * One plan of two of one name of which nobody knows what both came from. The later stands, the earlier
 * stays beside as a version, and what either has closed is closed. Another child's is not mixed in.
 */
export function keepBoth(
  ours: Plan,
  theirs: Plan,
): { readonly plan: Plan; readonly isStricter: boolean } {
  if (comparePlans(ours, theirs).kind === 'differs') return { plan: ours, isStricter: false }
  const [later, earlier] = isLater(ours, theirs) ? [ours, theirs] : [theirs, ours]
  const isThere = later.versions.some(({ content }) => sameContent(content, contentOf(earlier)))
  const beside =
    isThere || sameContent(contentOf(later), contentOf(earlier))
      ? earlier
      : withVersion(earlier, 'conflict', earlier.changedAt)
  const plan = takeOver(beside, later)
  const privateNotes = bothWords(earlier.meeting.privateNotes, later.meeting.privateNotes)
  return {
    plan: { ...plan, meeting: { ...plan.meeting, privateNotes } },
    isStricter: missingSafeguards(earlier, later).length > 0,
  }
}
