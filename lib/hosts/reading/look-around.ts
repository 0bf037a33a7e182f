import type { HostProfile } from '../../records/host-profile.ts'
import type { OwnReading } from '../../session/ports/record.ts'
import { allIn, bodyOf, fits } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { nameNear, nameOfHeading } from './child-name.ts'
import { inKnownRecord } from './find-child.ts'
import { isSecret, labelledPerson } from './name-words.ts'
import { headerText, ownPlaces } from './own-places.ts'
import type { SurroundingsAnswer } from './question.ts'
import { isFrameShown, isSeen } from './shown.ts'
import {
  areOne,
  eachOnce,
  isListed,
  type Sighting,
  sightingsIn,
  withoutRelatives,
} from './sightings.ts'
import { birthsIn, birthsInTitles, personsIn, titlesIn } from './titles.ts'
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
  const free = places.every(({ weak }) => weak) ? alone(seen) : undefined
  const header = headerText(pieces)
  const headed = personsIn(document)
  const persons = headed.length > 0 ? headed : labelledIn(pieces).slice(0, 1)
  const own: readonly OwnReading[] = [
    ...(known
      ? [{ by: 'record' as const, numbers: eachOnce(known.numbers), name: known.name }]
      : []),
    ...places.map(({ numbers, name, weak, beside }) => {
      const told = toldBy(numbers)
      return { by: 'header' as const, ...told, name, doubtful: told.doubtful || weak, beside }
    }),
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
    titles: [...titlesIn(document), ...(isSecret(header) ? [header.slice(0, 120)] : [])],
    births: [...new Set([...birthsIn(header), ...birthsInTitles(document)])],
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
  const others = withoutRelatives(seen).filter((each) => !isListed(each))
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
    .filter(({ within, place }) => within === 'page' || isCell(place))
    .map(({ text }) => plainWords(text))
    .map((text, at, all) => labelledPerson(text, all[at + 1]))
    .filter(Boolean)

/** Beside a label in a row of its own, as in a table of facts. */
const isCell = (place: Element): boolean => fits(place, 'th + td:last-child,th:first-child')

const textsIn = (document: Document, pieces: readonly Piece[]): string[] => [
  ...pieces.map(({ text }) => text),
  ...allIn(document, 'textarea').map((area) => (area as HTMLTextAreaElement).value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
