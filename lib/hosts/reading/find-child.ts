import type { FoundChild } from '../../session/ports/record.ts'
import type { RecordSystem } from '../records/record-system.ts'
import { plainWords } from '../sentences.ts'
import { nameInPieces, nameNear, wholeName } from './child-name.ts'
import { type Marked, markedIn } from './marked.ts'
import { bareNumber, personalNumbersIn } from './personal-number.ts'
import { areOne, sightingsIn } from './sightings.ts'

/**
 * Looks for the one child whose record the page shows: in what the user has marked, where a known
 * record system has the name and number, else for a personal number with a name near it. Where the
 * page shows several numbers and no header says which is meant, it finds nobody: a guess could be
 * the wrong child. A marked name without a number counts last, since a word is easily marked.
 */
export const findChild = (
  document: Document,
  systems: readonly RecordSystem[],
): FoundChild | undefined => {
  const marked = markedIn(document)
  const name = marked && wholeName(marked.text)
  const known = inKnownRecord(document, systems)
  return (
    (marked && inMarked(marked)) ??
    (known && { ...known, from: 'record' }) ??
    inPage(document) ??
    (name ? { name, personalNumber: '', from: 'marked' } : undefined)
  )
}

const inMarked = ({ text, place }: Marked): FoundChild | undefined => {
  const numbers = personalNumbersIn(text)
  const [personalNumber] = numbers
  if (!personalNumber || new Set(numbers.map(bareNumber)).size > 1) return undefined
  const pieces = text
    .split(/[\r\n\t]+/)
    .map(plainWords)
    .filter(Boolean)
  return { name: nameInPieces(pieces) ?? nameNear(place) ?? '', personalNumber, from: 'marked' }
}

/** The name and number where a known record system shows them. */
export const inKnownRecord = (
  document: Document,
  systems: readonly RecordSystem[],
): Pick<FoundChild, 'name' | 'personalNumber'> | undefined => {
  const title = document.title.trim()
  for (const system of systems) {
    if (!title.endsWith(system.titleEnds)) continue
    const name = textOf(document.querySelector(system.childName))
    const [personalNumber] = personalNumbersIn(
      textOf(document.querySelector(system.personalNumber)),
    )
    if (name && personalNumber) return { name, personalNumber }
  }
  return undefined
}

const textOf = (element: Element | null) => plainWords(element?.textContent ?? '')

const inPage = (document: Document): FoundChild | undefined => {
  const { inHeader, all } = sightingsIn(document)
  for (const sightings of [inHeader, all]) {
    if (!areOne(sightings)) continue
    for (const { personalNumber, place } of sightings) {
      const name = nameNear(place)
      if (name) return { name, personalNumber, from: 'page' }
    }
  }
  return undefined
}
