import type { HostProfile } from '../../records/host-profile.ts'
import { type HostPage, matchesPage } from '../../records/matches-page.ts'
import type { FoundChild } from '../../session/ports/record.ts'
import { allIn, bodyOf, titleOf } from '../page-objects.ts'
import { plainWords } from '../sentences.ts'
import { nameInPieces, nameNear, shownIn } from './child-name.ts'
import { wholeName } from './name-words.ts'
import { numbersIn, numbersInHeader } from './numbers-in.ts'
import { ownPlaces } from './own-places.ts'
import { readSelection, type SelectedText } from './selection.ts'
import { isSeen } from './shown.ts'
import { areOne, type Sighting, sightingsIn, withoutRelatives } from './sightings.ts'
import { visibleText } from './visible-text.ts'

/**
 * Looks for the one child whose record the page shows: in what the user has marked, where a known
 * record system has the name and number, else in the page's headers, else for a number with a name
 * near it. A header's own number is never passed over for another further down. Where the page shows
 * several numbers and no header says which is meant, it finds nobody: a guess could be the wrong
 * child. A marked name without a number counts last, since a word is easily marked.
 */
export const findChild = (
  document: Document,
  systems: readonly HostProfile[],
): FoundChild | undefined => {
  const selection = readSelection(document)
  const name = selection && wholeName(selection.text)
  const inRecord = inKnownRecord(document, systems)
  const [number] = inRecord?.numbers ?? []
  return (
    (selection && inSelection(selection)) ??
    (inRecord?.name && number && areOne(inRecord.numbers)
      ? { name: inRecord.name, personalNumber: number, from: 'record' }
      : undefined) ??
    inPage(document) ??
    (name ? { name, personalNumber: '', from: 'marked' } : undefined)
  )
}

const inSelection = ({ text, place }: SelectedText): FoundChild | undefined => {
  const numbers = numbersIn(text)
  const [first] = numbers
  if (!first || !areOne(numbers.map(({ number }) => number))) return undefined
  const { number: personalNumber, written } = first
  const pieces = text
    .split(/[\r\n\t]+/)
    .map(plainWords)
    .filter(Boolean)
  const name = nameInPieces(pieces, written) ?? nameNear(place, written)
  return { name: name ?? '', personalNumber, from: 'marked' }
}

/** The name and numbers where a known record system shows them; undefined where it shows no number. */
export const inKnownRecord = (
  document: Document,
  systems: readonly HostProfile[],
): { readonly name: string; readonly numbers: readonly string[] } | undefined => {
  for (const system of systems) {
    if (!system.child || !matchesPage(system, pageOf(document))) continue
    const [name = ''] = textsAt(document, system.child.name)
    const numbers = textsAt(document, system.child.personalNumber).flatMap((text) =>
      numbersInHeader(text).map(({ number: one }) => one),
    )
    if (numbers.length > 0) return { name: name.normalize('NFC'), numbers }
  }
  return undefined
}

/** What can be seen at every place that a selector names. */
const textsAt = (document: Document, selector: string): readonly string[] => {
  try {
    return allIn(document, selector).filter(isSeen).map(shownIn).filter(Boolean)
  } catch {
    // A selector of a profile that somebody wrote by hand.
    return []
  }
}

const inPage = (document: Document): FoundChild | undefined => {
  const pieces = [...visibleText(bodyOf(document))]
  const places = ownPlaces(pieces)
  return places.length > 0
    ? theOne(places.flatMap(({ numbers }) => numbers))
    : theOne(withoutRelatives(sightingsIn(pieces)))
}

/** The child whose number all sightings are; undefined where they are several, or no name is near. */
const theOne = (sightings: readonly Sighting[]): FoundChild | undefined => {
  if (!areOne(sightings.map(({ personalNumber }) => personalNumber))) return undefined
  for (const { personalNumber, written, piece } of sightings) {
    const name = nameNear(piece.place, written)
    if (name) return { name, personalNumber, from: 'page' }
  }
  return undefined
}

/** What a profile may ask of this frame. */
const pageOf = (document: Document): HostPage => ({
  origin: location.origin,
  path: location.pathname,
  title: titleOf(document),
})
