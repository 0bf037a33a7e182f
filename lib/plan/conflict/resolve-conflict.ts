import type { Conflict, Difference, Side } from './conflict.ts'

/** What has been chosen, by the key of the difference. */
export type Choices = ReadonlyMap<string, Side>

declare const resolved: unique symbol

/** A conflict in which every difference has been decided. Only `resolveConflict` makes one. */
export type ResolvedConflict = Conflict & {
  readonly decided: readonly { readonly difference: Difference; readonly side: Side }[]
  readonly [resolved]: true
}

/** What holds of a difference: what was chosen, else what only one of them has changed. */
export const sideOf = (difference: Difference, choices: Choices): Side | undefined =>
  choices.get(difference.key) ?? difference.changedBy

/** How many differences nobody has decided. */
export const undecided = ({ differences }: Conflict, choices: Choices): number =>
  differences.filter((difference) => sideOf(difference, choices) === undefined).length

/** Undefined while there is a difference that nobody has decided. */
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
