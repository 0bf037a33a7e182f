import type { HostProfile } from '../../records/host-profile.ts'
import type { OwnReading } from '../../session/ports/record.ts'
import { allIn, bodyOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { birthsIn } from './births.ts'
import { nameNear, nameOfText, personOf } from './child-name.ts'
import { inKnownRecord } from './find-child.ts'
import { headingsIn, lineOf, withoutRelativesParts } from './headings.ts'
import { isOrdinary, isSecret } from './name-words.ts'
import { namedIn } from './named.ts'
import { headerOf, namedNumbers, ownPlaces } from './own-places.ts'
import type { SurroundingsAnswer } from './question.ts'
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
import { type Piece, visibleText } from './visible-text.ts'

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
  const seen = sightingsIn(withoutRelativesParts(pieces))
  const known = inKnownRecord(document, systems)
  const places = ownPlaces(pieces)
  const free = places.every(({ weak }) => weak) ? alone(seen) : undefined
  const begins = headerOf(pieces)
  const header = lineOf(begins)
  const masked = birthsIn(header)
  const headings = headingsIn(pieces)
  const isNumbered = known !== undefined || places.some(({ weak }) => !weak)
  const { persons, asides, titles } = namedIn(document, pieces, isNumbered)
  const { label, lead } = namedNumbers(pieces)
  const weakly = (by: OwnReading['by'], found: readonly Sighting[]): readonly OwnReading[] =>
    found.map((each) => ({ by, numbers: [each.personalNumber], doubtful: true }))
  const own: readonly OwnReading[] = [
    ...(known
      ? [{ by: 'record' as const, numbers: eachOnce(known.numbers), name: known.name }]
      : []),
    ...places.map(({ numbers, name, weak, beside }) => {
      const told = toldBy(numbers)
      return { by: 'header' as const, ...told, name, doubtful: told.doubtful || weak, beside }
    }),
    ...weakly('label', label),
    ...weakly('header', lead),
    ...(free ? [{ by: 'page' as const, ...told(free), name: persons[0] ?? '' }] : []),
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
      headings
        .filter(({ level, text }) => level === 1 && !isOrdinary(text))
        .map(({ text }) => nameOfText(text))
        .find(Boolean) ||
      (masked.length > 0 && begins.map(({ text }) => personOf(text)).find(Boolean)) ||
      '',
    persons,
    asides,
    titles: [...titles, ...(isSecret(header) ? [header.slice(0, 120)] : [])],
    births: [...new Set([...masked, ...headings.flatMap(({ text }) => birthsIn(text))])],
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

/** What the page calls a relative's may be the only number, and then the page is not the relative's. */
const told = (free: Sighting) => {
  const { numbers, doubtful } = toldBy([free])
  return { numbers, doubtful: doubtful || isRelatives(free) }
}

/** The one number that the page shows, outside its notes and the fields that one can write in. */
const alone = (seen: readonly Sighting[]): Sighting | undefined => {
  const others = withoutRelatives(seen).filter((each) => !isListed(each))
  const [first] = others.filter(({ piece }) => piece.within === 'page' || piece.within === 'entry')
  return areOne(others.map(({ personalNumber }) => personalNumber)) ? first : undefined
}

const textsIn = (document: Document, pieces: readonly Piece[]): string[] => [
  ...pieces.map(({ text }) => text),
  ...allIn(document, 'textarea').map((area) => (area as HTMLTextAreaElement).value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
