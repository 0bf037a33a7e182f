import { fits } from '../../records/fits.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import type { FoundChild } from '../../session/ports/record.ts'
import { pageOf } from '../page-of.ts'
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
  systems: readonly HostProfile[],
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
  systems: readonly HostProfile[],
): Pick<FoundChild, 'name' | 'personalNumber'> | undefined => {
  for (const system of systems) {
    if (!system.child || !fits(system, pageOf(document))) continue
    const name = textAt(document, system.child.name)
    const [personalNumber] = personalNumbersIn(textAt(document, system.child.personalNumber))
    if (name && personalNumber) return { name, personalNumber }
  }
  return undefined
}

const textAt = (document: Document, selector: string): string => {
  try {
    return plainWords(document.querySelector(selector)?.textContent ?? '')
  } catch {
    // A selector of a profile that somebody wrote by hand.
    return ''
  }
}

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
