import { statesOf } from '../places.ts'
import type { Plan } from '../schema.ts'
import { shield, whereaboutsOut, withWords } from '../shield.ts'
import type { WithheldPiece } from '../telling-words.ts'
import { withheldPieces, withoutWithheld } from '../withheld.ts'

/**
 * The plan without the sentences that hold what must not be shared or said, in every answer in free
 * words. Days, choices and numbers stay, and that there is a limit is still seen.
 */
export const withoutSecrets = (plan: Plan): Plan => without(plan, withheldPieces(plan))

function without(plan: Plan, pieces: readonly WithheldPiece[]): Plan {
  if (pieces.length === 0) return plan
  const cleaned = withWords(plan, (text) => withoutWithheld(text, pieces))
  // By its places a protected plan knows what to leave out elsewhere (shield.ts).
  const isProtected = plan.child.protectedIdentity !== 'none'
  const { child, meeting } = isProtected ? plan : cleaned
  const sharing = { ...cleaned.consent.sharing, notShared: plan.consent.sharing.notShared }
  return {
    ...cleaned,
    // Who to ask is told, whatever is not.
    leadPrincipal: { ...cleaned.leadPrincipal, contact: plan.leadPrincipal.contact },
    child: { ...cleaned.child, municipality: child.municipality, region: child.region },
    meeting: { ...cleaned.meeting, place: meeting.place },
    consent: { ...cleaned.consent, sharing },
  }
}

/**
 * The plan as it may lie on a table: nothing that must not be shared or said, no private notes, and
 * with protected identity no place, also in what a unit is called, and no telephone. Which principal
 * answers is told all the same: a plan must say it (SoL 10 kap. 9 §).
 */
export function onPaper(plan: Plan): Plan {
  const { consent, meeting, preMeeting, pdf, mended, ...rest } = without(
    withoutPlacedUnits(plan),
    withheldPieces(plan),
  )
  return {
    ...rest,
    consent: { ...consent, sharing: { ...consent.sharing, notShared: '' } },
    meeting: { ...meeting, privateNotes: '' },
    preMeeting: { ...preMeeting, notToBeSaid: '' },
    handoffs: [],
    surveys: [],
    versions: [],
    otherRecords: [],
    unread: [],
  }
}

/**
 * The plan as it is shielded, with no place in what a unit is called either: a paper reaches others than
 * those who find a unit by its name. The same plan where the identity is open.
 */
export function withoutPlacedUnits(plan: Plan): Plan {
  const hidden = shield(plan)
  if (hidden === plan) return plan
  const { principal } = hidden.leadPrincipal
  const safe = whereaboutsOut(statesOf(plan))
  // Word by word first: "HVB" is left of "HVB Ekudden".
  const unplaced = (unit: string) => safe(unit.split(' ').map(safe).join(' '))
  const told = withWords(hidden, (words) => words, unplaced)
  return { ...told, leadPrincipal: { ...told.leadPrincipal, principal } }
}
