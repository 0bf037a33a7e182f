import { saidDay } from '../answers/said.ts'
import type { PlanContent } from '../schema.ts'
import { distinctUnits, sameUnit } from '../unit.ts'
import type { Piece } from './piece.ts'

type Sharing = PlanContent['consent']['sharing']

/** Which units the consent to share covers, and for which it is withdrawn, unit by unit. */
export function unitPieces(ours: PlanContent, theirs: PlanContent): readonly Piece[] {
  const all = [ours, theirs].map(({ consent }) => consent.sharing)
  const covered = distinctUnits(all.flatMap(({ units }) => units))
  const withdrawn = distinctUnits(
    all.flatMap(({ withdrawnUnits }) => withdrawnUnits.map(({ unit }) => unit)),
  )
  return [...covered.map(coveredPiece), ...withdrawn.map(withdrawnPiece)]
}

const coveredPiece = (unit: string): Piece => ({
  id: `units/${unit}`,
  section: 'consentObtained',
  row: [unit],
  title: 'consent.sharing.units',
  of: ({ consent }) =>
    consent.sharing.units.some((each) => sameUnit(each, unit)) ? [{ says: [{ word: 'yes' }] }] : [],
  take: (into, { consent }) =>
    withSharing(into, {
      units: taken(into.consent.sharing.units, consent.sharing.units, (each) =>
        sameUnit(each, unit),
      ),
    }),
})

const withdrawnPiece = (unit: string): Piece => {
  const isIt = (each: Sharing['withdrawnUnits'][number]) => sameUnit(each.unit, unit)
  return {
    id: `withdrawn/${unit}`,
    section: 'consentObtained',
    row: [unit],
    title: 'consent.sharing.withdrawnUnits.unit',
    of: ({ consent }) =>
      consent.sharing.withdrawnUnits
        .filter(isIt)
        .map(({ date }) => ({ says: date === '' ? [{ word: 'yes' }] : saidDay(date) })),
    take: (into, { consent }) =>
      withSharing(into, {
        withdrawnUnits: taken(
          into.consent.sharing.withdrawnUnits,
          consent.sharing.withdrawnUnits,
          isIt,
        ),
      }),
  }
}

/** The first list, with what the second has of one thing in the place of what it has itself. */
const taken = <Each>(
  into: readonly Each[],
  from: readonly Each[],
  isIt: (each: Each) => boolean,
): Each[] => {
  const place = into.findIndex(isIt)
  const rest = into.filter((each) => !isIt(each))
  return rest.toSpliced(place < 0 ? rest.length : place, 0, ...from.filter(isIt))
}

const withSharing = (content: PlanContent, patch: Partial<Sharing>): PlanContent => ({
  ...content,
  consent: { ...content.consent, sharing: { ...content.consent.sharing, ...patch } },
})
