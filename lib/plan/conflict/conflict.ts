import type { ListPath } from '../answers/path.ts'
import type { Name, Said } from '../answers/said.ts'
import { createPlan } from '../create.ts'
import { isFingerprintOf } from '../fingerprint.ts'
import type { SectionId } from '../output/plan-document.ts'
import { same } from '../same.ts'
import type { Plan, PlanContent } from '../schema.ts'
import { asHandedOff } from './as-handed-off.ts'
import { filledIn } from './filled-in.ts'
import type { AnswerSaid, Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'

export type Side = 'theirs' | 'ours'

/** One difference between two plans. */
export type Difference = {
  /** Names the thing and what both say of it: a choice holds as long as neither says something else. */
  readonly key: string
  readonly section: SectionId
  /** What the row goes by that it stands in, or is; empty where that has no title. */
  readonly row: readonly Said[] | undefined
  /** The list of that row. */
  readonly list: ListPath | undefined
  readonly title: Name
  readonly theirs: readonly AnswerSaid[]
  readonly ours: readonly AnswerSaid[]
  /** The only one that has changed it since both were the same; undefined where both may have. */
  readonly changedBy: Side | undefined
  readonly take: Piece['take']
}

/** A plan that was changed in two places since it was last handed off. */
export type Conflict = {
  readonly ours: Plan
  /** With what of ours never left this device. */
  readonly theirs: Plan
  /** What both come from; an empty plan where that is not known. */
  readonly base: Plan
  readonly differences: readonly Difference[]
}

/**
 * Compares the plan on this device with the one that the region holds now.
 * @param isRegistered the child's name and places in it are of the region's own record: no handoff
 * changes them, and they are not asked about.
 */
export function conflictOf(ours: Plan, fetched: Plan, isRegistered = false): Conflict {
  const { name, municipality, region } = ours.child
  const compared = isRegistered
    ? { ...fetched, child: { ...fetched.child, name, municipality, region } }
    : fetched
  const isProtected = [ours, compared].some(({ child }) => child.protectedIdentity !== 'none')
  const [sent, theirs] = [asHandedOff(ours, isProtected), asHandedOff(compared, isProtected)]
  const known = baseOf(ours)
  const blank = createPlan(ours.id, ours.createdAt)
  const base: Plan = { ...blank, ...known }
  const before = known && asHandedOff(base, isProtected)
  return {
    ours,
    theirs: filledIn(theirs, ours, sent),
    base,
    differences: piecesOf(sent, theirs).flatMap((piece) =>
      differenceOf(piece, sent, theirs, before),
    ),
  }
}

function differenceOf(
  { id, section, row, list, title, of, take }: Piece,
  sent: Plan,
  their: Plan,
  before: Plan | undefined,
): readonly Difference[] {
  const [ours, theirs] = [of(sent), of(their)]
  // Where a person is called something else, what is noted of them is the same: there is nothing to choose.
  if (same(ours, theirs) || same(take(sent, their), sent)) return []
  const was = before && of(before)
  const changedBy =
    was && same(was, ours) ? 'theirs' : was && same(was, theirs) ? 'ours' : undefined
  const key = JSON.stringify([id, ours, theirs])
  return [{ key, section, row, list, title, theirs, ours, changedBy, take }]
}

/** What the plan said when it was last handed off, as far as this device knows. */
function baseOf({ handoffs, versions }: Plan): PlanContent | undefined {
  const last = handoffs.findLast(({ receipt }) => receipt !== null)
  return versions.findLast(({ content }) => last && isFingerprintOf(last.fingerprint, content))
    ?.content
}
