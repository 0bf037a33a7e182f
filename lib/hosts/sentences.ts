import type { InsertionContent } from '../session/ports/record.ts'

/** Text without the differences that editors make: white space and invisible characters. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Plain words without the differences that automatic typography makes, to compare texts by. */
export const alike = (text: string): string =>
  plainWords(text.normalize('NFC'))
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('…', '...')

const countOf = (needle: string, text: string): number => text.split(needle).length - 1

export type Expectation = {
  /** How many parts there are that have a sentence at all. */
  readonly of: number
  /** How many parts are in the later text and not in the earlier. */
  found(before: string, after: string): number
  /** Every sentence is new there, and each long one exactly as often as the content has it. */
  met(before: string, after: string): boolean
}

/** What a field must hold after the content was inserted. All texts are alike words. */
export const expectation = (content: InsertionContent): Expectation => {
  const parts = content.parts
    .map((part) => part.map(alike).filter(Boolean))
    .filter((part) => part.length > 0)
  const whole = alike(content.text)
  const times = Map.groupBy(parts.flat(), (sentence) => sentence)
  const sentences = [...times.keys()].toSorted((a, b) => b.length - a.length)
  // A short sentence may well be a part of another word in one of the two forms.
  const marks = [sentences[0] ?? whole, ...sentences.slice(1).filter(({ length }) => length > 24)]

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
      found(before, after) === parts.length &&
      marks.every((mark) => gained(mark, before, after) === (countOf(mark, whole) || 1)),
  }
}
