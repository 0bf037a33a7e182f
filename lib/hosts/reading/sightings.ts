import { numberKey, sameNumber } from '../../plan/same-number.ts'
import { labelAtEnd, type NumberInText, numbersIn, seam } from './numbers-in.ts'
import { isDoubtful, isSeen } from './shown.ts'
import type { TextPiece } from './visible-text.ts'

/** A number of a person, where the user can see it. */
export type Sighting = {
  readonly personalNumber: string
  /** As it is written there. */
  readonly written: string
  /** The piece that it begins in, and the text around it. */
  readonly piece: TextPiece
  readonly before: string
  readonly after: string
  /** It may be covered, or drawn so that nobody can read it. */
  readonly doubtful: boolean
}

const near = 120

/**
 * Every number that the user can see in pieces of text, also one that is drawn in several of them.
 * @param find what counts as one.
 */
export const sightingsIn = (
  pieces: readonly TextPiece[],
  find: (text: string) => readonly NumberInText[] = numbersIn,
): readonly Sighting[] => {
  const text = pieces.map((piece) => piece.text).join(seam)
  const found = find(text)
  const all: Sighting[] = []
  let index = 0
  let begins = 0
  for (const { number, written, at } of found) {
    let piece = pieces[index]
    while (piece && at > begins + piece.text.length) {
      begins += piece.text.length + 1
      piece = pieces[++index]
    }
    const until = at + written.length
    const drawn = pieces.slice(index, index + written.split(seam).length)
    if (!piece || !drawn.some((each) => isSeen(each.drawn))) continue
    all.push({
      personalNumber: number,
      written,
      piece,
      before: text.slice(Math.max(0, at - near), at),
      after: text.slice(until, until + near),
      // Costly, and asked of the few that count.
      get doubtful() {
        return drawn.some((each) => isDoubtful(each.drawn))
      },
    })
  }
  return all
}

/** Whether all are one and the same number. */
export const areOne = (numbers: readonly string[]): boolean =>
  numbers.length > 0 && numbers.every((number) => isSame(number, numbers[0] ?? ''))

/** Also where a page shows what is no number that is known. */
const isSame = (one: string, other: string): boolean => one === other || sameNumber(one, other)

/** Each number once. */
export const eachOnce = (numbers: readonly string[]): readonly string[] => [
  ...new Map(numbers.map((number) => [numberKey(number) ?? number, number])).values(),
]

const relative =
  '(?:vårdnadshavare|vh|mamma|pappa|mor|far|moder|fader|förälder|föräldrar|syskon|bror|syster|anhörig|anhöriga|närstående|god man|förvaltare|familjehemsförälder|kontaktperson|mother|father|parent|guardian|sibling)'
const relativeBefore = new RegExp(String.raw`(?<!\p{L})${relative}(?!\p{L})`, 'giu')
/** Whether a text speaks of somebody's relative. */
export const isOfRelative = (text: string): boolean => text.search(relativeBefore) >= 0
const inBrackets = new RegExp(String.raw`^[\s${seam}]*\(\s*${relative}\s*\)`, 'iu')
/** A word that a name follows is a label of that name, and says nothing of the number before it. */
const relativeAfter = new RegExp(
  String.raw`^[\s${seam}]*[,·]\s*${relative}(?!\p{L})(?![\s${seam}]*:)`,
  'iu',
)
const nameAfter = new RegExp(String.raw`^[\s${seam}]+\p{Lu}`, 'u')

/**
 * A number of somebody whom the page calls a relative says nothing of whose page it is: the word is
 * right before the number, or before the one name there, or right after the number.
 */
export const isRelatives = ({ before, after }: Sighting): boolean => {
  const last = numbersIn(before).at(-1)
  const since = last ? before.slice(last.at + last.written.length) : before
  const word = [...since.matchAll(relativeBefore)].at(-1)
  if (word && isOneName(since.slice(word.index + word[0].length))) return true
  if (inBrackets.test(after)) return true
  const [label = ''] = relativeAfter.exec(after) ?? []
  return label !== '' && !nameAfter.test(after.slice(label.length))
}

const listed =
  /(?<!\p{L})(?:senast(?:e)?|favorit(?:er)?|andra|relaterad(?:e)?|recent(?:ly)?|favou?rites?|related)(?!\p{L})/giu
const former =
  /(?<!\p{L})(?:tidigare|f\.?\s?d\.?|ersatt|formerly)\s*(?:(?:person|reserv|samordnings)-?(?:nummer|nr)|pnr)?[\s:.]*$/iu

/** In a list of those whom the user has looked at, or of others: it does not say whose the page is. */
export const isListed = ({ before }: Sighting): boolean => {
  const last = numbersIn(before).at(-1)
  const since = last ? before.slice(last.at + last.written.length) : before
  const word = [...since.matchAll(listed)].at(-1)
  return word !== undefined && isOneName(since.slice(word.index + word[0].length))
}

/** A number that the page calls an earlier one says nothing of whose it is now. */
export const isFormer = ({ before }: Sighting): boolean => former.test(before.replaceAll(seam, ' '))

const isOneName = (between: string): boolean => {
  const parts = between
    .replace(labelAtEnd, '')
    .split(new RegExp(`[${seam}·|;\\n]`))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const words = parts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.filter((part) => !labelAtEnd.test(part)).length <= 1 && words.length <= 4
}

/** The first number of a place is its own, whatever stands around it; those after it may be a relative's. */
export const withoutRelatives = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.filter((each, index) => index === 0 || !isRelatives(each))
