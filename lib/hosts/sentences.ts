import type { InsertionContent } from '../session/ports/record.ts'

/** Text without the differences that editors make: kinds and runs of white space, invisible marks. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export const countOf = (needle: string, text: string): number => text.split(needle).length - 1

export type Expectation = {
  /** How many parts there are that have a sentence at all. */
  readonly of: number
  /** How many parts came in whole, going from one text to the other. */
  found(before: string, after: string): number
  /** Every sentence came in, and the longest exactly as often as the content has it. */
  met(before: string, after: string): boolean
}

/** What a field must hold after the content was inserted. Both texts are plain words. */
export const expectation = (content: InsertionContent): Expectation => {
  const parts = content.parts
    .map((part) => part.map(plainWords).filter(Boolean))
    .filter((part) => part.length > 0)
  const sentences = parts.flat()
  const times = Map.groupBy(sentences, (sentence) => sentence)
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0] ?? plainWords(content.text)
  const timesOfLongest = countOf(longest, plainWords(content.text)) || 1

  const gained = (sentence: string, before: string, after: string) =>
    countOf(sentence, after) - countOf(sentence, before)
  const found = (before: string, after: string) =>
    parts.filter((part) =>
      part.every(
        (sentence) => gained(sentence, before, after) >= (times.get(sentence)?.length ?? 1),
      ),
    ).length

  return {
    of: parts.length,
    found,
    met: (before, after) =>
      found(before, after) === parts.length && gained(longest, before, after) === timesOfLongest,
  }
}
