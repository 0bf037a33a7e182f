import { attributesOf, matchesSelector, tagOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { outwards } from '../shadow.ts'
import { isSeen } from './shown.ts'
import { groupsIn, nearest, oncePer, type TextPiece } from './visible-text.ts'

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'
const mostHeadings = 20

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
    .slice(0, mostHeadings)
    .filter(([, inside]) => inside.some(({ drawn }) => isSeen(drawn)))
    .map(([element, inside]) => ({ element, text: lineOf(inside), level: levelOf(element) })),
)

/** Pieces of text in one line. */
export const lineOf = (pieces: readonly TextPiece[]): string =>
  pieces
    .map(({ text }) => plainWords(text))
    .filter(Boolean)
    .join(' ')

/** In a dialogue, which is above the page. */
export const isAbove = ({ element }: Heading): boolean =>
  [...outwards(element)].some((each) => matchesSelector(each, dialogs))

const levelOf = (heading: Element): number =>
  Number(
    Object.fromEntries(attributesOf(heading))['aria-level'] ??
      /^h(\d)$/.exec(tagOf(heading))?.[1] ??
      2,
  )

const relatives =
  /^(?:vårdnadshavare|föräldrar|syskon|anhöriga?|närstående|kontaktperson(?:er)?|guardians?|parents?|siblings?|relatives)\P{L}*$/iu

/** Without what is under a heading of relatives: the page is not about them. */
export const withoutRelativesParts = oncePer((pieces): readonly TextPiece[] => {
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

export const banner = 'header,[role=banner]'
/** What one presses: a name there may be the user's own. */
export const controls = 'a,button,[role=button],[role=menu],label'
const aside = `${banner},${headings},${controls},nav,[role=navigation],footer`
const longestBeginning = { pieces: 3, signs: 120 }

/** What the page begins with, outside its headers, headings and menus. */
const beginning = oncePer((pieces): readonly TextPiece[] => {
  const isAside = nearest(aside)
  const first: TextPiece[] = []
  for (const piece of pieces) {
    if (piece.within === 'page' && !isAside(piece)) first.push(piece)
    if (first.length === longestBeginning.pieces) break
  }
  return first
})

/** The first piece of the page's own text. */
export const firstPiece = (pieces: readonly TextPiece[]): TextPiece | undefined =>
  beginning(pieces)[0]

/** The line that a page without a header and without a heading begins with: it heads the page. */
export const headingLine = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const isInHeader = nearest(banner)
  const line = beginning(pieces)
  const isHeaded = headingsIn(pieces).length > 0 || pieces.some(isInHeader)
  return isHeaded || lineOf(line).length > longestBeginning.signs ? [] : line
}
