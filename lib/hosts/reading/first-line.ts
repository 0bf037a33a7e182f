import { headings, headingsIn, lineOf } from './headings.ts'
import { nearest, oncePer } from './standing-in.ts'
import type { Piece } from './visible-text.ts'

export const banner = 'header,[role=banner]'
/** What one presses: a name there may be the user's own. */
export const pressed = 'a,button,[role=button],[role=menu],label'
const aside = `${banner},${headings},${pressed},nav,[role=navigation],footer`
const most = { pieces: 3, signs: 120 }

/** What the page begins with, outside its headers, headings and menus. */
const beginning = oncePer((pieces): readonly Piece[] => {
  const isAside = nearest(aside)
  const found: Piece[] = []
  for (const piece of pieces) {
    if (piece.within === 'page' && !isAside(piece)) found.push(piece)
    if (found.length === most.pieces) break
  }
  return found
})

/** The first piece of the page's own text. */
export const firstPiece = (pieces: readonly Piece[]): Piece | undefined => beginning(pieces)[0]

/** The line that a page without a header and without a heading begins with: it heads the page. */
export const headingLine = (pieces: readonly Piece[]): readonly Piece[] => {
  const isInHeader = nearest(banner)
  const line = beginning(pieces)
  const isHeaded = headingsIn(pieces).length > 0 || pieces.some(isInHeader)
  return isHeaded || lineOf(line).length > most.signs ? [] : line
}
