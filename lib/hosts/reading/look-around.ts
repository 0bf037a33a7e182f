import type { HostProfile } from '../../records/host-profile.ts'
import type { OwnReading } from '../../session/ports/record.ts'
import { allIn, bodyOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { headings, nameNear, nameOfHeading, personOfHeading } from './child-name.ts'
import { inKnownRecord } from './find-child.ts'
import { labelledPerson } from './name-words.ts'
import { ownPlaces } from './own-places.ts'
import type { SurroundingsAnswer } from './question.ts'
import { isFrameShown, isSeen } from './shown.ts'
import { areOne, eachOnce, type Sighting, sightingsIn, withoutRelatives } from './sightings.ts'
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
  const free = places.length === 0 ? alone(seen) : undefined
  const persons = [...saidBy(document, headings, personOfHeading), ...labelledIn(pieces)].slice(
    0,
    1,
  )
  const own: readonly OwnReading[] = [
    ...(known
      ? [{ by: 'record' as const, numbers: eachOnce(known.numbers), name: known.name }]
      : []),
    ...places.map(({ numbers, name }) => ({ by: 'header' as const, ...toldBy(numbers), name })),
    ...(free ? [{ by: 'page' as const, ...toldBy([free]), name: persons[0] ?? '' }] : []),
  ]
  const anchor = places[0]?.numbers[0]
  return {
    kind: 'surroundings',
    own,
    name:
      known?.name ||
      (anchor && nameNear(anchor.piece.place, anchor.written)) ||
      persons[0] ||
      (free && nameNear(free.piece.place, free.written)) ||
      saidBy(document, 'h1', nameOfHeading)[0] ||
      '',
    persons,
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

const toldBy = (sightings: readonly Sighting[]) => ({
  numbers: eachOnce(sightings.map(({ personalNumber }) => personalNumber)),
  doubtful: sightings.some(({ doubtful }) => doubtful),
})

/** The one number that the page shows, outside its notes and the fields that one can write in. */
const alone = (seen: readonly Sighting[]): Sighting | undefined => {
  const others = withoutRelatives(seen)
  const [first] = others.filter(({ piece }) => piece.within === 'page' || piece.within === 'entry')
  return areOne(others.map(({ personalNumber }) => personalNumber)) ? first : undefined
}

/** What the headings of the page say of themselves, in their order. */
const saidBy = (
  document: Document,
  selector: string,
  read: (heading: Element) => string | undefined,
): readonly string[] =>
  allIn(document, selector)
    .slice(0, 20)
    .filter((heading) => says(heading) === 'page' && isSeen(heading))
    .map((heading) => read(heading) ?? '')
    .filter(Boolean)

/** Whom the page's labels name, in their order. */
const labelledIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces
    .filter(({ within }) => within === 'page')
    .map(({ text }) => plainWords(text))
    .map((text, at, all) => labelledPerson(text, all[at + 1]))
    .filter(Boolean)

const textsIn = (document: Document, pieces: readonly Piece[]): string[] => [
  ...pieces.map(({ text }) => text),
  ...allIn(document, 'textarea').map((area) => (area as HTMLTextAreaElement).value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
