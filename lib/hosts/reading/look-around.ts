import type { HostProfile } from '../../records/host-profile.ts'
import type { OwnReading } from '../../session/ports/record.ts'
import { allIn, bodyOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { nameNear, nameOfHeading } from './child-name.ts'
import { inKnownRecord } from './find-child.ts'
import { type OwnPlace, ownPlaces } from './own-places.ts'
import type { SurroundingsAnswer } from './question.ts'
import { isFrameShown, isSeen } from './shown.ts'
import { areOne, eachOnce, isRelatives, type Sighting, sightingsIn } from './sightings.ts'
import { type Piece, says, visibleText } from './visible-text.ts'

/**
 * What the user should know before something is inserted here: whose record the page says that it
 * is, and which plans it already holds. Takes nothing but numbers, the name beside them, and the
 * lines that name a plan.
 */
export const lookAround = (
  document: Document,
  systems: readonly HostProfile[],
  sourceBegins: string,
): SurroundingsAnswer => {
  const pieces = isFrameShown(window) ? [...visibleText(bodyOf(document))] : []
  const seen = sightingsIn(pieces)
  const known = inKnownRecord(document, systems)
  const places = ownPlaces(document, pieces)
  const free = alone(seen, pieces)
  const own: readonly OwnReading[] = [
    ...(known ? [{ by: 'record' as const, numbers: eachOnce(known.numbers) }] : []),
    ...places.map((place) => ({ by: 'header' as const, numbers: numbersOf(place) })),
    ...(places.length === 0 && free ? [{ by: 'page' as const, numbers: numbersOf([free]) }] : []),
  ]
  const [place] = places
  const anchor = place?.[0] ?? free
  return {
    kind: 'surroundings',
    own,
    name:
      known?.name ||
      (anchor && nameNear(anchor.piece.place, anchor.personalNumber)) ||
      headingName(document) ||
      '',
    numbers: eachOnce([
      ...own.flatMap(({ numbers }) => numbers),
      ...seen.map(({ personalNumber }) => personalNumber),
    ]),
    sources: [...new Set(textsIn(document, pieces).flatMap(linesOf))].filter((line) =>
      line.startsWith(sourceBegins),
    ),
    unreadable: false,
  }
}

const numbersOf = (place: OwnPlace): readonly string[] =>
  eachOnce(place.map(({ personalNumber }) => personalNumber))

/** The one number that the page shows, outside its notes and the fields that one can write in. */
const alone = (seen: readonly Sighting[], pieces: readonly Piece[]): Sighting | undefined => {
  const others = seen.filter((each) => !isRelatives(each, pieces))
  const [first] = others.filter(({ piece }) => piece.within === 'page' || piece.within === 'entry')
  return areOne(others.map(({ personalNumber }) => personalNumber)) ? first : undefined
}

const headingName = (document: Document): string | undefined => {
  for (const heading of allIn(document, 'h1').slice(0, 5)) {
    const name = says(heading) === 'page' && isSeen(heading) ? nameOfHeading(heading) : undefined
    if (name) return name
  }
  return undefined
}

const textsIn = (document: Document, pieces: readonly Piece[]): string[] => [
  ...pieces.map(({ text }) => text),
  ...allIn(document, 'textarea').map((area) => (area as HTMLTextAreaElement).value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
