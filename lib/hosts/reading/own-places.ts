import { allIn, fits, holds, nameOf, nextOf, parentOf, previousOf } from '../page-objects.ts'
import { outwards } from '../shadow.ts'
import { nameOfHeading } from './child-name.ts'
import { numbersInHeader } from './numbers-in.ts'
import { isSeen } from './shown.ts'
import { isRelatives, type Sighting, sightingsIn } from './sightings.ts'
import { type Piece, says } from './visible-text.ts'

/** A place of the page that says whose it is, by the numbers that stand there. */
export type OwnPlace = readonly Sighting[]

/** Its headers, and its headings with the number that stands beside. */
export const ownPlaces = (document: Document, pieces: readonly Piece[]): readonly OwnPlace[] => {
  const free = pieces.filter(({ within }) => within === 'page')
  const numbered = [
    ...new Set([
      ...sightingsIn(free).map(({ piece }) => piece),
      ...free.filter(({ text }) => numbersInHeader(text).length > 0),
    ]),
  ]
  const headers = new Map<Element, Piece[]>()
  for (const piece of numbered) {
    const around = headerAround(piece.place)
    if (around) headers.set(around, [...(headers.get(around) ?? []), piece])
  }
  const rest = numbered.filter(({ place }) => !headerAround(place))
  return [
    ...[...headers.values()].map((inside) => numbersOf(inside, pieces)),
    ...mainHeadings(document).map((heading) => beside(heading, rest, pieces)),
  ].filter((place) => place.length > 0)
}

const headerAround = (place: Element): Element | undefined =>
  [...outwards(place)].findLast((around) => fits(around, 'header,[role=banner]'))

/** Those that are known, else those of a shape that nobody knows. */
const numbersOf = (inside: readonly Piece[], pieces: readonly Piece[]): OwnPlace => {
  const known = sightingsIn(inside).filter((each) => !isRelatives(each, pieces))
  if (known.length > 0) return known
  return inside
    .flatMap((piece) =>
      numbersInHeader(piece.text).map((personalNumber) => ({ personalNumber, piece })),
    )
    .filter((each) => isSeen(each.piece.drawn) && !isRelatives(each, pieces))
}

const mainHeadings = (document: Document): readonly Element[] =>
  allIn(document, 'h1,[role=heading][aria-level="1"]')
    .filter((heading) => says(heading) === 'page' && !headerAround(heading))
    .slice(0, 20)

const levels = 4
const longest = 200
const structure = 'h1,h2,h3,h4,h5,h6,section,article,main,nav,aside,form,ul,ol,table,textarea'

/** The numbers in a heading, else in what stands nearest beside it. */
const beside = (
  heading: Element,
  numbered: readonly Piece[],
  pieces: readonly Piece[],
): OwnPlace => {
  const within = (element: Element) => numbered.filter(({ place }) => holds(element, place))
  const own = numbersOf(within(heading), pieces)
  if (own.length > 0) return own
  const isName = nameOfHeading(heading) !== undefined
  let at: Element = heading
  for (let level = 0; level < levels; level++) {
    const around = parentOf(at)
    if (!around) return []
    const loose = numbered.filter(({ place }) => place === around)
    const near = [
      loose,
      ...neighbours(at)
        .filter((each) => isSmall(each, pieces))
        .map(within),
    ]
    for (const inside of near) {
      const numbers = numbersOf(inside, pieces)
      const known = sightingsIn(inside)
      if (numbers.length > 0 && (isName || known.length > 0)) return numbers
    }
    if (/^(?:body|main|form|dialog)$/.test(nameOf(around))) return []
    at = around
  }
  return []
}

const neighbours = (element: Element): readonly Element[] => {
  const found: Element[] = []
  let next = nextOf(element)
  for (let step = 0; next && step < 4; step++) {
    found.push(next)
    next = nextOf(next)
  }
  const before = previousOf(element)
  return before ? [...found, before] : found
}

const isSmall = (element: Element, pieces: readonly Piece[]): boolean => {
  if (fits(element, structure) || allIn(element, structure).length > 0) return false
  const inside = pieces.filter(({ place }) => holds(element, place))
  return inside.reduce((sum, { text }) => sum + text.length, 0) <= longest
}
