import type { FoundChild } from '../../session/ports/record.ts'
import type { RecordSystem } from '../records/record-system.ts'
import { plainWords } from '../sentences.ts'
import { nameNear } from './child-name.ts'
import { bareNumber, personalNumbersIn } from './personal-number.ts'
import type { ChildAnswer } from './question.ts'
import { visibleText } from './visible-text.ts'

/**
 * Looks for the one child whose record the page shows: where a known record system has the name
 * and number, else for a personal number with a name near it. Where the page shows several
 * numbers and no header says which is meant, it finds nobody: a guess could be the wrong child.
 */
export const findChild = (document: Document, systems: readonly RecordSystem[]): ChildAnswer => {
  const known = inKnownRecord(document, systems)
  return known
    ? { kind: 'child', child: known, by: 'record' }
    : { kind: 'child', child: inPage(document), by: 'page' }
}

const inKnownRecord = (
  document: Document,
  systems: readonly RecordSystem[],
): FoundChild | undefined => {
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

type Sighting = { readonly personalNumber: string; readonly place: Element }

const inPage = (document: Document): FoundChild | undefined => {
  const seen: Sighting[] = []
  for (const [text, place] of visibleText(document.body)) {
    for (const personalNumber of personalNumbersIn(text)) seen.push({ personalNumber, place })
  }
  const inHeader = seen.filter(({ place }) => place.closest(header) && !place.closest(entry))
  for (const sightings of [inHeader, seen]) {
    if (new Set(sightings.map((each) => bareNumber(each.personalNumber))).size !== 1) continue
    for (const { personalNumber, place } of sightings) {
      const name = nameNear(place)
      if (name) return { name, personalNumber }
    }
  }
  return undefined
}

const header = 'header,[role=banner],h1'
const entry = 'article,li,tr,[role=row]'
