import { now } from '../../dates/day.ts'
import { numberKey } from '../../plan/same-number.ts'
import {
  allIn,
  holds,
  matchesSelector,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
} from '../page-objects.ts'
import { outwards } from '../shadow.ts'
import { findPerson, nameNear, nameOfHeading } from './child-name.ts'
import { banner, type Heading, headingLine, headingsIn, withoutRelativesParts } from './headings.ts'
import { readPerson } from './name-words.ts'
import {
  knownInHeader,
  labelAtEnd,
  labelledNumbers,
  numbersInHeader,
  unknownInHeader,
} from './numbers-in.ts'
import {
  isFormer,
  isListed,
  isRelatives,
  type Sighting,
  sightingsIn,
  withoutRelatives,
} from './sightings.ts'
import type { TextPiece } from './visible-text.ts'

/** A place of the page that says whose it is: the numbers there, and the name, or an empty one. */
type OwnPlace = {
  readonly numbers: readonly Sighting[]
  readonly name: string
  /** Part of something within the page, or a list: it can only say that the page is another's. */
  readonly weak: boolean
  /** The number is beside the heading, not in it. */
  readonly beside: boolean
}

/** The page's headers, and its headings with the number beside them. */
export const ownPlaces = (pieces: readonly TextPiece[]): readonly OwnPlace[] => {
  const free = pieces.filter(({ within }) => within === 'page')
  const headers = Map.groupBy(free, headersAround())
  const others = new Set(withoutRelativesParts(pieces))
  const rest = (headers.get(undefined) ?? []).filter((piece) => others.has(piece))
  headers.delete(undefined)
  return [
    ...[...headers].map(([header, inside]) => ({
      ...inHeader(inside),
      weak: header !== undefined && isWithin(header),
      beside: false,
    })),
    ...mainHeadings(pieces).map(({ element, text }) => {
      const numbers = beside(element, rest)
      const isBeside = numbers.every(({ piece }) => !holds(element, piece.place))
      return { numbers, name: findPerson(text), weak: false, beside: isBeside }
    }),
  ]
    .filter(({ numbers }) => numbers.length > 0)
    .map((place) => ({
      ...place,
      name: place.name || nameBeside(place.numbers),
      weak: place.weak || place.numbers.some(isListed),
    }))
}

const nameBeside = ([first]: readonly Sighting[]): string =>
  readPerson((first && nameNear(first.piece.place, first.written)) ?? '')

const inHeader = (inside: readonly TextPiece[]): Pick<OwnPlace, 'numbers' | 'name'> => ({
  numbers: withoutRelatives(sightingsIn(inside, numbersInHeader).filter((one) => !isFormer(one))),
  name: '',
})

/** Inside a part of the page, which has headers of its own. */
const isWithin = (header: Element): boolean =>
  [...outwards(header)].some((each) =>
    matchesSelector(each, 'section,article,aside,nav,dialog,[role=dialog],[aria-modal=true]'),
  )

const isHeader = (element: Element): boolean => matchesSelector(element, banner)

/** What the page begins with, for what it says besides numbers: its headers, else its first line. */
export const headerOf = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const around = headersAround()
  const inHeaders = pieces.filter((piece) => piece.within === 'page' && around(piece))
  return inHeaders.length > 0 ? inHeaders : headingLine(pieces)
}

/**
 * The numbers that a label of their own names, outside lists, and those of a shape that nobody knows in the
 * line that a page begins with where it has no header. They can say that the page is another's, and no more.
 */
export const namedNumbers = (
  pieces: readonly TextPiece[],
): { readonly label: readonly Sighting[]; readonly lead: readonly Sighting[] } => {
  const free = withoutRelativesParts(pieces).filter(({ within }) => within === 'page')
  const sightings = sightingsIn(free, labelledNumbers)
  return {
    label: sightings.filter(
      (each) =>
        labelAtEnd.test(each.before) &&
        !isAdults(each.personalNumber) &&
        !isRelatives(each) &&
        !isListed(each) &&
        !isFormer(each),
    ),
    lead: sightingsIn(headingLine(pieces), unknownInHeader),
  }
}

/** A grown-up's number under a label of its own is that of a guardian, or of the user. */
const isAdults = (number: string): boolean => {
  const [, year = ''] = /^((?:18|19|20)\d{2})\d{8}$/.exec(numberKey(number) ?? '') ?? []
  return year !== '' && Number(year) < Number(now().slice(0, 4)) - 21
}

/** The outermost header around a piece of text. Each element is looked at once. */
const headersAround = () => {
  const known = new Map<Element, Element | undefined>()
  const around = (element: Element): Element | undefined => {
    if (!known.has(element)) {
      const [, outer] = outwards(element)
      known.set(element, (outer && around(outer)) ?? (isHeader(element) ? element : undefined))
    }
    return known.get(element)
  }
  return ({ place }: TextPiece): Element | undefined => around(place)
}

const mainHeadings = (pieces: readonly TextPiece[]): readonly Heading[] =>
  headingsIn(pieces).filter(
    ({ element, level }) => level === 1 && ![...outwards(element)].some(isHeader),
  )

const levels = 4
const longest = 200
const structure = 'h1,h2,h3,h4,h5,h6,section,article,main,nav,aside,form,ul,ol,table,textarea'

/** The numbers in a heading, else in what is nearest beside it. */
const beside = (heading: Element, pieces: readonly TextPiece[]): readonly Sighting[] => {
  const numbered = pieces.filter(({ text }) => /\d/.test(text))
  const within = (element: Element): readonly TextPiece[] =>
    numbered.some(({ place }) => holds(element, place))
      ? pieces.filter(({ place }) => holds(element, place))
      : []
  const own = withoutRelatives(sightingsIn(within(heading), numbersInHeader))
  if (own.length > 0) return own
  const isName = nameOfHeading(heading) !== undefined
  let at: Element = heading
  for (let level = 0; level < levels; level++) {
    const around = parentOf(at)
    if (!around) return []
    const near = [
      numbered.some(({ place }) => place === around)
        ? pieces.filter(({ place }) => place === around)
        : [],
      ...neighbours(at)
        .filter((each) => isSmall(each, pieces))
        .map(within),
    ]
    for (const inside of near) {
      const numbers = sightingsIn(inside, numbersInHeader).filter(
        (each) => !isRelatives(each) && !isFormer(each),
      )
      if (numbers.length > 0 && (isName || sightingsIn(inside, knownInHeader).length > 0))
        return numbers
    }
    if (/^(?:body|main|form|dialog)$/.test(tagOf(around))) return []
    at = around
  }
  return []
}

const neighbours = (element: Element): readonly Element[] => {
  const nearby: Element[] = []
  let next = nextOf(element)
  for (let step = 0; next && step < 4; step++) {
    nearby.push(next)
    next = nextOf(next)
  }
  const before = previousOf(element)
  return before ? [...nearby, before] : nearby
}

const isSmall = (element: Element, pieces: readonly TextPiece[]): boolean => {
  if (matchesSelector(element, structure) || allIn(element, structure).length > 0) return false
  const inside = pieces.filter(({ place }) => holds(element, place))
  return inside.reduce((sum, { text }) => sum + text.length, 0) <= longest
}
