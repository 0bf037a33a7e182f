import { attributesOf, fits, nameOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { outwards } from '../shadow.ts'
import { isSeen } from './shown.ts'
import { groupsIn, oncePer } from './standing-in.ts'
import type { Piece } from './visible-text.ts'

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'
const most = 20

/** A heading that can be seen, and says something of the page. */
export type Heading = {
  readonly element: Element
  readonly text: string
  readonly level: number
}

const headed = oncePer((pieces) => groupsIn(pieces, headings))

/** The headings of the page in their order, also those that are drawn by elements of its own. */
export const headingsIn = oncePer((pieces): readonly Heading[] =>
  headed(pieces)
    .filter(([, [first]]) => first?.within === 'page')
    .slice(0, most)
    .filter(([, inside]) => inside.some(({ drawn }) => isSeen(drawn)))
    .map(([element, inside]) => ({ element, text: lineOf(inside), level: levelOf(element) })),
)

/** Pieces of text in one line. */
export const lineOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => plainWords(text))
    .filter(Boolean)
    .join(' ')

/** In a dialogue, which lies above the page. */
export const isAbove = ({ element }: Heading): boolean =>
  [...outwards(element)].some((each) => fits(each, dialogs))

const levelOf = (heading: Element): number =>
  Number(
    Object.fromEntries(attributesOf(heading))['aria-level'] ??
      /^h(\d)$/.exec(nameOf(heading))?.[1] ??
      2,
  )

const relatives =
  /^(?:vårdnadshavare|föräldrar|syskon|anhöriga?|närstående|kontaktperson(?:er)?|guardians?|parents?|siblings?|relatives)\P{L}*$/iu

/** Without what stands under a heading of relatives: they are no one's page. */
export const withoutRelativesParts = oncePer((pieces): readonly Piece[] => {
  const around = new Map(
    headed(pieces).flatMap(([element, inside]) =>
      inside.map((piece) => [piece, { element, inside }] as const),
    ),
  )
  let under = Number.POSITIVE_INFINITY
  return pieces.filter((piece) => {
    const heading = around.get(piece)
    if (heading && piece.within === 'page' && levelOf(heading.element) <= under) {
      const isTheirs = relatives.test(lineOf(heading.inside))
      under = isTheirs ? levelOf(heading.element) : Number.POSITIVE_INFINITY
      return true
    }
    return under === Number.POSITIVE_INFINITY
  })
})
