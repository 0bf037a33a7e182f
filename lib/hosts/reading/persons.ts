import { allIn, attributesOf, matchesSelector, titleOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { findPerson } from './child-name.ts'
import {
  banner,
  controls,
  firstPiece,
  type Heading,
  headings,
  headingsIn,
  isAbove,
  lineOf,
  withoutRelativesParts,
} from './headings.ts'
import {
  isOfSystem,
  isOfUser,
  isOrdinaryHeading,
  labelledPerson,
  nameInText,
  withoutAround,
  withoutOrdinary,
} from './name-words.ts'
import { isSeen } from './shown.ts'
import { isOfRelative } from './sightings.ts'
import { groupsIn, nearest, type TextPiece } from './visible-text.ts'

/** Whom a page says that it is about, in words. */
type PersonsInWords = {
  /** Each person who is named for sure where a page says whose it is. */
  readonly persons: readonly string[]
  /** PersonsInWords where few look, or where it may be the user: they may raise a question, and no more. */
  readonly asides: readonly string[]
  /** The main headings, or the first where there is none, that are no sort of page and no place. */
  readonly titles: readonly string[]
}

/**
 * Gathers every place of a page that can say in words whose it is: its headings, labels, the line it
 * begins with, and what is marked as chosen, or is the heading of a part of it. Relatives are left out.
 * @param numbered it sets a number apart: then a bare *Namn* may be anybody's.
 */
export const findPersons = (
  document: Document,
  pieces: readonly TextPiece[],
  numbered: boolean,
): PersonsInWords => {
  const free = withoutRelativesParts(pieces)
  const headed = headingsIn(free)
  const byHeading = [headed.filter((each) => !isAbove(each)), headed.filter(isAbove)].flatMap(
    (some) => some.map(({ text }) => findPerson(text)).find(Boolean) ?? [],
  )
  const byLabel = labelledPersons(free, true)
  const sure = [...byHeading, ...byLabel, ...chosenPersons(free)]
  const bare = sure.length > 0 || numbered ? [] : labelledPersons(free, false).slice(0, 1)
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
    .filter((title) => title && !isOrdinaryHeading(title))
    .map((title) => withoutAround(withoutOrdinary(title)))
}

/** Whom the page's labels name, in their order. @param own those that only the one has whose page it is. */
const labelledPersons = (pieces: readonly TextPiece[], own: boolean): readonly string[] => {
  const inHeader = nearest(banner)
  const isPressed = nearest('button,[role=button],label')
  return pieces
    .filter((piece) => own || !inHeader(piece))
    .flatMap((piece, at, all) => {
      if (piece.within !== 'page' && !isCell(piece.place)) return []
      if (isOfField(piece.place)) return []
      const next = all[at + 1]
      const isValue =
        next &&
        next.within !== 'field' &&
        !isPressed(next) &&
        !matchesSelector(next.place, labelMarks)
      const [text, value] = [piece.text, isValue ? next.text : ''].map(plainWords)
      return (
        labelledPerson(text ?? '', value ?? '', own, matchesSelector(piece.place, labelMarks)) || []
      )
    })
}

/** The label of a field: what follows it is something else. */
const isOfField = (place: Element): boolean =>
  place instanceof HTMLLabelElement &&
  place.control !== null &&
  !matchesSelector(place.control, '[readonly],:disabled')
const labelMarks = 'dt,th'
/** Beside a label in a row of its own, as in a table of facts. */
const isCell = (place: Element): boolean =>
  matchesSelector(place, 'th + td:last-child,th:first-child')

const chosenParts =
  'caption,legend,[role=tab][aria-selected=true],[aria-current]:not([aria-current=false])'
const trail = '[class*="breadcrumb" i],[aria-label*="breadcrumb" i],[aria-label*="brödsmul" i]'

/** Whom the page shows as chosen, over a part of itself, or at the end of the way to it. */
const chosenPersons = (pieces: readonly TextPiece[]): readonly string[] => {
  const own = pieces.filter(({ within }) => within === 'page' || within === 'entry')
  const isHeading = nearest(headings)
  return [
    ...groupsIn(
      own.filter((each) => !isHeading(each)),
      chosenParts,
    ).map(([, inside]) => inside),
    ...groupsIn(own, trail).map(([, inside]) => inside.slice(-1)),
  ]
    .filter((inside) => inside.some(({ drawn }) => isSeen(drawn)))
    .map(lineOf)
    .filter((line) => !isOfRelative(line))
    .flatMap((line) => findPerson(line) || [])
}

/** Without what names the user. */
export const withoutUser = (pieces: readonly TextPiece[]): readonly TextPiece[] =>
  pieces.filter(({ text }, at) => !isOfUser(text) && !isOfUser(pieces[at - 1]?.text ?? ''))

/** Whom a header names in a line of its own: that may be the user, though not in a link or a button. */
const inHeaders = (pieces: readonly TextPiece[]): readonly string[] => {
  const inHeader = nearest(banner)
  const isPressed = nearest(`${controls},${headings}`)
  const inside = pieces.filter((piece) => piece.within === 'page' && inHeader(piece))
  return withoutUser(inside)
    .filter((piece) => !isPressed(piece))
    .flatMap(({ text }) => findPerson(text) || [])
}

/** The person whom the first line of the page names, and nothing else does, outside its menus. */
const leadIn = (
  pieces: readonly TextPiece[],
): { readonly name: string; readonly bold: boolean } | undefined => {
  const first = firstPiece(pieces)
  const name = first && isSeen(first.drawn) && nameInText(plainWords(first.text))
  if (!first || !name || findPerson(name) === '') return undefined
  const view = first.place.ownerDocument.defaultView
  const weight = Number(view?.getComputedStyle(first.place).fontWeight)
  return { name, bold: matchesSelector(first.place, 'b,strong') || weight >= 600 }
}

const regions = 'main,header,section,[role=main],[role=banner],[role=region]'

/** Its title without the system's name, which comes last. */
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
    .flatMap((text) => findPerson(text.slice(0, longest)) || [])
