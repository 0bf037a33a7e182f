import type { saving } from './sv/saving.ts'

/**
 * What an answer that could not be read is called.
 * @param path from the plan inwards, as in `Mended`.
 */
export function answerName(path: readonly string[], words: typeof saving.saving): string {
  const names: Readonly<Record<string, string>> = words.answers
  const known = path.toReversed().find((name) => Object.hasOwn(names, name))
  return (known !== undefined && names[known]) || words.unnamedAnswer
}
