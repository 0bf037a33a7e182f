import { fold } from './output/fold.ts'
import { placeLeftOut } from './places.ts'
import type { PlanContent } from './schema.ts'

/**
 * What the family has said must not be shared or said, as pieces to look for: each sentence, and
 * each part between commas that is more than one word, and each quotation, without openings such as
 * "uppgifter om".
 */
export const withheld = ({ consent, preMeeting }: PlanContent): readonly string[] => [
  ...new Set([consent.sharing.notShared, preMeeting.notToBeSaid].flatMap(pieces)),
]

/** Where a place has been left out, what stands around it may tell it still. */
export const hiddenPlaces = ({ child }: PlanContent): readonly string[] =>
  child.protectedIdentity === 'none' ? [] : [simple(placeLeftOut)]

/** Whether a text holds any of the pieces. It rather finds too much than too little. */
export const tells = (text: string, pieces: readonly string[]): boolean => {
  const folded = simple(text)
  return pieces.some((piece) => folded.includes(piece))
}

/** A text without the sentences that hold any of the pieces. */
export const withoutWithheld = (text: string, pieces: readonly string[]): string => {
  if (!tells(text, pieces)) return text
  // Every other piece is what parts two sentences.
  const [first = '', ...further] = text.split(/((?<=[.!?…]["”']?)\s+)/)
  let left = tells(first, pieces) ? '' : first
  for (let at = 0; at < further.length; at += 2) {
    const sentence = further[at + 1] ?? ''
    if (tells(sentence, pieces)) continue
    left += left === '' ? sentence : `${further[at]?.includes('\n') ? '\n' : ' '}${sentence}`
  }
  return tells(left, pieces) ? '' : left
}

const opening =
  /^(?:(?:uppgifter(?:na)?|information(?:en)?|något|inget|ingenting|allt|inte) om |(?:det )?att |om )/

const pieces = (text: string): readonly string[] =>
  text
    .split(/[.!?;:\n•]+/)
    .flatMap((sentence) => [
      sentence,
      ...[...sentence.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, quoted = '']) => quoted),
      ...sentence.split(',').filter((part) => /\S\s+\S/.test(part.trim())),
    ])
    .map((piece) => simple(piece).replace(opening, ''))
    .filter((piece) => piece.length > 2)

/** Letters and figures alone: quotation marks, dashes and case make no difference. */
const simple = (text: string): string =>
  fold(text.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}\s]/gu, ' '))
