import type { Conflict, Difference, Side } from './conflict.ts'

/** What has been chosen, by the key of the difference. */
export type Choices = ReadonlyMap<string, Side>

declare const resolved: unique symbol

/** A conflict where every difference has been decided. Only `resolveConflict` makes one. */
export type ResolvedConflict = Conflict & {
  readonly decided: readonly { readonly difference: Difference; readonly side: Side }[]
  readonly [resolved]: true
}

/** The side that a difference takes: the one that was chosen, or else the only one that has changed it. */
export const sideOf = (difference: Difference, choices: Choices): Side | undefined =>
  choices.get(difference.key) ?? difference.changedBy

/** The number of differences that are not decided. */
export const undecided = ({ differences }: Conflict, choices: Choices): number =>
  differences.filter((difference) => sideOf(difference, choices) === undefined).length

/** Returns the conflict with its decisions, or undefined if a difference is not decided. */
export function resolveConflict(
  conflict: Conflict,
  choices: Choices,
): ResolvedConflict | undefined {
  const decided = conflict.differences.flatMap((difference) => {
    const side = sideOf(difference, choices)
    return side ? [{ difference, side }] : []
  })
  return decided.length === conflict.differences.length
    ? ({ ...conflict, decided } as unknown as ResolvedConflict)
    : undefined
}
