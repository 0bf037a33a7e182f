/**
 * Whether two names may be one person's: all words of the shorter stand in the longer, whatever their
 * order, accents and capitals. Undefined where one of them is empty.
 */
export const alikeName = (one: string, other: string): boolean | undefined => {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length)
  if (!few?.length || !many) return undefined
  return few.every((word) => many.includes(word))
}

/** Whether two names have the same words, also none. */
export const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).toSorted().join(' ') === wordsOf(other).toSorted().join(' ')

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}\p{DI}]/gu, '')
    .toLocaleLowerCase('sv')
    .match(/[\p{L}\p{N}]+/gu) ?? []
