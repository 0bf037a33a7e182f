import { hasCheckDigit } from '../../plan/check-digit.ts'
import { numberKey, sameNumber } from '../../plan/same-number.ts'
import { numbersIn } from './numbers-in.ts'
import { isSeen } from './shown.ts'
import type { Piece } from './visible-text.ts'

export type Sighting = { readonly personalNumber: string; readonly piece: Piece }

/** Every number of a person that the user can see in the page. */
export const sightingsIn = (pieces: readonly Piece[]): readonly Sighting[] =>
  pieces
    .flatMap((piece, index) => [
      ...numbersIn(piece.text).map((personalNumber) => ({ personalNumber, piece })),
      ...split(piece, pieces.slice(index + 1, index + 3)),
    ])
    .filter(({ piece }) => isSeen(piece.drawn))

/** A number that is drawn in two or three pieces. What only looks like one has no right check digit. */
const split = (piece: Piece, next: readonly Piece[]): readonly Sighting[] => {
  const [start = ''] = /(?<![\p{L}\p{N}])(?:\d{8}|\d{6})[-+]?\s*$/u.exec(piece.text) ?? []
  const more = next.map(({ text }) => text).join('')
  const [end = ''] = /^\s*[-+]?\s*\d{4}(?![\p{L}\p{N}])/u.exec(more) ?? []
  if (!start || !end) return []
  const personalNumber = `${start}${end}`.replace(/\s/g, '')
  const digits = personalNumber.replace(/\D/g, '').slice(-10)
  return numbersIn(personalNumber).length === 1 && hasCheckDigit(digits)
    ? [{ personalNumber, piece }]
    : []
}

/** Whether all are one and the same number. */
export const areOne = (numbers: readonly string[]): boolean =>
  numbers.length > 0 && numbers.every((number) => isSame(number, numbers[0] ?? ''))

/** Also where a page shows what is no number that is known. */
export const isSame = (one: string, other: string): boolean =>
  one === other || sameNumber(one, other)

/** Each number once. */
export const eachOnce = (numbers: readonly string[]): readonly string[] => [
  ...new Map(numbers.map((number) => [numberKey(number) ?? number, number])).values(),
]

const relative =
  '(?:vårdnadshavare|vh|mamma|pappa|mor|far|moder|fader|förälder|föräldrar|syskon|bror|syster|anhörig|anhöriga|närstående|god man|förvaltare|familjehemsförälder|kontaktperson|mother|father|parent|guardian|sibling)'
const relativeBefore = new RegExp(String.raw`(?<!\p{L})${relative}(?!\p{L})`, 'iu')
const relativeAfter = new RegExp(String.raw`^\s*[(,·]\s*${relative}(?!\p{L})`, 'iu')

/** A number of somebody whom the page calls a relative says nothing of whose page it is. */
export const isRelatives = (
  { personalNumber, piece }: Sighting,
  pieces: readonly Piece[],
): boolean => {
  const at = pieces.indexOf(piece)
  const [own = '', after = ''] = piece.text.split(personalNumber)
  const earlier = pieces.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  const before = [...earlier, own].join(' | ').slice(-70)
  // What belongs to the number before is not said of this one.
  const since = numbersIn(before).reduce(
    (left, number) => left.slice(left.lastIndexOf(number) + number.length),
    before,
  )
  const next = `${after} ${after.trim() ? '' : (pieces[at + 1]?.text ?? '')}`
  return relativeBefore.test(since) || relativeAfter.test(next)
}
