import type { HostProfile } from '../../records/host-profile.ts'
import { plainWords } from '../sentences.ts'
import { inKnownRecord } from './find-child.ts'
import { bareNumber } from './personal-number.ts'
import type { SurroundingsAnswer } from './question.ts'
import { ownNumbers, sightingsIn } from './sightings.ts'
import { visibleText } from './visible-text.ts'

/**
 * What the user should know before something is inserted here: whose record the page says that it
 * is, and which plans it already holds. Takes nothing but numbers and the lines that name a plan.
 */
export const lookAround = (
  document: Document,
  systems: readonly HostProfile[],
  sourceBegins: string,
): SurroundingsAnswer => {
  const seen = sightingsIn(document)
  const known = inKnownRecord(document, systems)
  return {
    kind: 'surroundings',
    own: [
      ...(known ? [{ by: 'record' as const, numbers: [known.personalNumber] }] : []),
      ...ownNumbers(seen),
    ],
    name: known?.name ?? '',
    unreadable: false,
    numbers: [
      ...new Map(
        seen.all.map(({ personalNumber }) => [bareNumber(personalNumber), personalNumber]),
      ).values(),
    ],
    sources: [...new Set(textsIn(document).flatMap(linesOf))].filter((line) =>
      line.startsWith(sourceBegins),
    ),
  }
}

const textsIn = (document: Document): string[] => [
  ...[...visibleText(document.body)].map(([text]) => text),
  ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
]

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).map(plainWords)
