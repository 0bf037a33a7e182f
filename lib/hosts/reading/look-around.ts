import type { HostProfile } from '../../records/host-profile.ts'
import type { OwnReading } from '../../session/ports/record.ts'
import { allIn, bodyOf } from '../page-objects.ts'
import type { LookAnswer } from '../protocol.ts'
import { plainWords } from '../sentences.ts'
import { findPerson, nameNear, nameOfText } from './child-name.ts'
import { inKnownRecord } from './find-child.ts'
import { headingsIn, lineOf, withoutRelativesParts } from './headings.ts'
import { isOrdinaryHeading, isSecret } from './name-words.ts'
import { birthsIn, labelledBirths, seam } from './numbers-in.ts'
import { headerOf, namedNumbers, ownPlaces } from './own-places.ts'
import { findPersons, withoutUser } from './persons.ts'
import { isFrameShown } from './shown.ts'
import {
  areOne,
  eachOnce,
  isListed,
  isRelatives,
  type Sighting,
  sightingsIn,
  withoutRelatives,
} from './sightings.ts'
import { type TextPiece, visibleText } from './visible-text.ts'

/**
 * What the user should know before something is inserted here: whose record the page says it
 * is, and which plans are in it already. Takes nothing but numbers, the name beside them, and the
 * lines that name a plan.
 */
export const lookAround = (
  document: Document,
  systems: readonly HostProfile[],
  sourceBegins: string,
): LookAnswer => {
  const pieces = isFrameShown(window) ? [...visibleText(bodyOf(document))] : []
  const free = withoutRelativesParts(pieces)
  const sightings = sightingsIn(free)
  const known = inKnownRecord(document, systems)
  const places = ownPlaces(pieces)
  const only = places.every(({ weak }) => weak) ? onlySighting(sightings) : undefined
  const begins = headerOf(pieces)
  const header = lineOf(begins)
  const masked = birthsIn(header)
  const headings = headingsIn(pieces)
  const isNumbered = known !== undefined || places.some(({ weak }) => !weak)
  const { persons, asides, titles } = findPersons(document, pieces, isNumbered)
  const { label, lead } = namedNumbers(pieces)
  const weakly = (by: OwnReading['by'], all: readonly Sighting[]): readonly OwnReading[] =>
    all.map((each) => ({ by, numbers: [each.personalNumber], doubtful: true }))
  const own: readonly OwnReading[] = [
    ...(known
      ? [{ by: 'record' as const, numbers: eachOnce(known.numbers), name: known.name }]
      : []),
    ...places.map(({ numbers, name, weak, beside }) => {
      const { doubtful, ...reading } = readingOf(numbers)
      return { by: 'header' as const, ...reading, name, doubtful: doubtful || weak, beside }
    }),
    ...weakly('label', label),
    ...weakly('header', lead),
    ...(only ? [{ by: 'page' as const, ...readingAlone(only), name: persons[0] ?? '' }] : []),
  ]
  const anchor = places[0]?.numbers[0]
  return {
    kind: 'surroundings',
    own,
    name:
      known?.name ||
      (anchor && nameNear(anchor.piece.place, anchor.written)) ||
      persons[0] ||
      (only && nameNear(only.piece.place, only.written)) ||
      headings
        .filter(({ level, text }) => level === 1 && !isOrdinaryHeading(text))
        .map(({ text }) => nameOfText(text))
        .find(Boolean) ||
      (masked.length > 0 &&
        withoutUser(begins)
          .map(({ text }) => findPerson(text))
          .find(Boolean)) ||
      '',
    persons,
    asides,
    titles: [...titles, ...(isSecret(header) ? [header.slice(0, 120)] : [])],
    births: [
      ...new Set([
        ...masked,
        ...headings.flatMap(({ text }) => birthsIn(text)),
        ...labelledBirths(
          free
            .filter(({ within }) => within === 'page')
            .map(({ text }) => text)
            .join(seam),
        ),
      ]),
    ],
    numbers: eachOnce([
      ...own.flatMap(({ numbers }) => numbers),
      ...sightings.map(({ personalNumber }) => personalNumber),
    ]),
    sources: [...new Set(textsIn(document, pieces).flatMap(linesOf))].filter((line) =>
      line.startsWith(sourceBegins),
    ),
    unreadable: false,
  }
}

const readingOf = (sightings: readonly Sighting[]) => ({
  numbers: eachOnce(sightings.map(({ personalNumber }) => personalNumber)),
  doubtful: sightings.some(({ doubtful }) => doubtful),
})

/** What the page calls a relative's may be the only number, and then the page is not the relative's. */
const readingAlone = (only: Sighting) => {
  const { numbers, doubtful } = readingOf([only])
  return { numbers, doubtful: doubtful || isRelatives(only) }
}

/** The one number that the page shows, outside its notes and the fields that one can write in. */
const onlySighting = (sightings: readonly Sighting[]): Sighting | undefined => {
  const others = withoutRelatives(sightings).filter((each) => !isListed(each))
  const [first] = others.filter(({ piece }) => piece.within === 'page' || piece.within === 'entry')
  return areOne(others.map(({ personalNumber }) => personalNumber)) ? first : undefined
}

const textsIn = (document: Document, pieces: readonly TextPiece[]): string[] => [
  ...pieces.map(({ text }) => text),
  ...allIn(document, 'textarea').map((area) => (area as HTMLTextAreaElement).value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
