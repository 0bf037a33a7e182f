import type { OwnReading } from '../../session/ports/record.ts'
import { bareNumber, personalNumbersIn } from './personal-number.ts'
import { visibleText } from './visible-text.ts'

export type Sighting = { readonly personalNumber: string; readonly place: Element }

const header = 'header,[role=banner],h1'
const entry = 'article,li,tr,[role=row]'

/** Every personal number that the user can see in the page, and those that stand in a header of it. */
export const sightingsIn = (
  document: Document,
): { readonly inHeader: readonly Sighting[]; readonly all: readonly Sighting[] } => {
  const all: Sighting[] = []
  for (const [text, place] of visibleText(document.body)) {
    for (const personalNumber of personalNumbersIn(text)) all.push({ personalNumber, place })
  }
  return {
    all,
    inHeader: all.filter(({ place }) => place.closest(header) && !place.closest(entry)),
  }
}

/** Whether all are one and the same number. */
export const areOne = (sightings: readonly Sighting[]): boolean =>
  new Set(sightings.map(({ personalNumber }) => bareNumber(personalNumber))).size === 1

/** The one number that the page at large shows as its own: in its header, else the only one there is. */
export const ownNumbers = ({
  inHeader,
  all,
}: ReturnType<typeof sightingsIn>): readonly OwnReading[] => {
  const numbers = inHeader.map(({ personalNumber }) => personalNumber)
  if (numbers.length > 0) return [{ by: 'header', numbers }]
  const [only] = all
  return only && areOne(all) ? [{ by: 'page', numbers: [only.personalNumber] }] : []
}
