import { allIn, attributesOf, fits, titleOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { personOf } from './child-name.ts'
import { banner, firstPiece, pressed } from './first-line.ts'
import {
  type Heading,
  headings,
  headingsIn,
  isAbove,
  lineOf,
  withoutRelativesParts,
} from './headings.ts'
import { labelledPerson, nameInText } from './name-words.ts'
import { isOfSystem, isOfUser, isOrdinary, withoutAround, withoutOrdinary } from './page-words.ts'
import { isSeen } from './shown.ts'
import { isOfRelative } from './sightings.ts'
import { groupsIn, nearest } from './standing-in.ts'
import type { Piece } from './visible-text.ts'

/** Whom a page says that it is about, in words. */
export type Named = {
  /** Each person who is named for sure where a page says whose it is. */
  readonly persons: readonly string[]
  /** Named where few look, or where it may be the user: they may raise a question, and no more. */
  readonly asides: readonly string[]
  /** The main headings, or the first where there is none, that are no sort of page and no place. */
  readonly titles: readonly string[]
}

/**
 * Gathers every place of a page that can say in words whose it is: its headings, labels, the line it
 * begins with, and what is marked as chosen, or stands over a part of it. Relatives are left out.
 * @param numbered it sets a number apart: then a bare *Namn* may be anybody's.
 */
export const namedIn = (document: Document, pieces: readonly Piece[], numbered: boolean): Named => {
  const free = withoutRelativesParts(pieces)
  const headed = headingsIn(free)
  const byHeading = [headed.filter((each) => !isAbove(each)), headed.filter(isAbove)].flatMap(
    (some) => some.map(({ text }) => personOf(text)).find(Boolean) ?? [],
  )
  const labelled = labelledIn(free, true)
  const sure = [...byHeading, ...labelled, ...markedIn(free)]
  const bare = sure.length > 0 || numbered ? [] : labelledIn(free, false).slice(0, 1)
  const lead = byHeading.length > 0 ? undefined : leadIn(free)
  const isFirst = headed.length === 0 && !numbered
  return {
    persons: [...new Set([...sure, ...bare, ...(lead?.bold && isFirst ? [lead.name] : [])])],
    asides: [
      ...new Set([
        ...(lead && (lead.bold || isFirst) ? [lead.name] : []),
        ...(numbered ? [] : inHeaders(free)),
        ...unseenIn(document),
      ]),
    ],
    titles: titlesOf(headed),
  }
}

const longest = 120

const titlesOf = (all: readonly Heading[]): readonly string[] => {
  const main = all.filter(({ level }) => level === 1)
  return (main.length > 0 ? main : all.slice(0, 1))
    .map(({ text }) => text.slice(0, longest))
    .filter((title) => title && !isOrdinary(title))
    .map((title) => withoutAround(withoutOrdinary(title)))
}

/** Whom the page's labels name, in their order. @param own those that only the one has whose page it is. */
const labelledIn = (pieces: readonly Piece[], own: boolean): readonly string[] => {
  const inHeader = nearest(banner)
  const isPressed = nearest('button,[role=button],label')
  return pieces
    .filter((piece) => own || !inHeader(piece))
    .flatMap((piece, at, all) => {
      if (piece.within !== 'page' && !isCell(piece.place)) return []
      if (isOfField(piece.place)) return []
      const next = all[at + 1]
      const isValue = next && next.within !== 'field' && !isPressed(next) && !fits(next.place, mark)
      const [text, value] = [piece.text, isValue ? next.text : ''].map(plainWords)
      return labelledPerson(text ?? '', value ?? '', own, fits(piece.place, mark)) || []
    })
}

/** The label of a field: what stands after it is another thing. */
const isOfField = (place: Element): boolean =>
  place instanceof HTMLLabelElement &&
  place.control !== null &&
  !fits(place.control, '[readonly],:disabled')
const mark = 'dt,th'
/** Beside a label in a row of its own, as in a table of facts. */
const isCell = (place: Element): boolean => fits(place, 'th + td:last-child,th:first-child')

const chosen =
  'caption,legend,[role=tab][aria-selected=true],[aria-current]:not([aria-current=false])'
const trail = '[class*="breadcrumb" i],[aria-label*="breadcrumb" i],[aria-label*="brödsmul" i]'

/** Whom the page shows as chosen, over a part of itself, or at the end of the way to it. */
const markedIn = (pieces: readonly Piece[]): readonly string[] => {
  const seen = pieces.filter(({ within }) => within === 'page' || within === 'entry')
  const isHeading = nearest(headings)
  return [
    ...groupsIn(
      seen.filter((each) => !isHeading(each)),
      chosen,
    ).map(([, inside]) => inside),
    ...groupsIn(seen, trail).map(([, inside]) => inside.slice(-1)),
  ]
    .filter((inside) => inside.some(({ drawn }) => isSeen(drawn)))
    .map(lineOf)
    .filter((line) => !isOfRelative(line))
    .flatMap((line) => personOf(line) || [])
}

/** Without what names whoever uses the page. */
export const withoutUser = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ text }, at) => !isOfUser(text) && !isOfUser(pieces[at - 1]?.text ?? ''))

/** Whom a header names in a line of its own: that may be the user, though not in a link or a button. */
const inHeaders = (pieces: readonly Piece[]): readonly string[] => {
  const inHeader = nearest(banner)
  const isPressed = nearest(`${pressed},${headings}`)
  const inside = pieces.filter((piece) => piece.within === 'page' && inHeader(piece))
  return withoutUser(inside)
    .filter((piece) => !isPressed(piece))
    .flatMap(({ text }) => personOf(text) || [])
}

/** The person whom the first line of the page names, and nothing else does, outside its menus. */
const leadIn = (
  pieces: readonly Piece[],
): { readonly name: string; readonly bold: boolean } | undefined => {
  const first = firstPiece(pieces)
  const name = first && isSeen(first.drawn) && nameInText(plainWords(first.text))
  if (!first || !name || personOf(name) === '') return undefined
  const view = first.place.ownerDocument.defaultView
  const weight = Number(view?.getComputedStyle(first.place).fontWeight)
  return { name, bold: fits(first.place, 'b,strong') || weight >= 600 }
}

const regions = 'main,header,section,[role=main],[role=banner],[role=region]'

/** Its title without the system's name, which stands last. */
const titleIn = (document: Document): string => {
  const parts = titleOf(document).split(/\s[–—|·:-]\s|[|·]/)
  const isNamedLast = parts.length > 1 && !isOfSystem(parts[0] ?? '')
  return parts.slice(0, isNamedLast ? -1 : undefined).join(' | ')
}

/** What the browser and a screen reader say of the page, which the user may not see. */
const unseenIn = (document: Document): readonly string[] =>
  [
    titleIn(document),
    ...allIn(document, `:is(${regions})[aria-label]`)
      .slice(0, 20)
      .map((each) => Object.fromEntries(attributesOf(each))['aria-label'] ?? ''),
  ]
    .filter((text) => !isOfRelative(text))
    .flatMap((text) => personOf(text.slice(0, longest)) || [])
