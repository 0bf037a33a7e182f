import type { Plan } from '../schema.ts'
import { shielded, withWords } from '../shield.ts'
import type { Withheld } from '../telling-words.ts'
import { hiddenPlaces, withheld, withoutWithheld } from '../withheld.ts'

/**
 * The plan without the sentences that hold what must not be shared or said, in every answer in free
 * words. Days, choices and numbers stay, and that there is a limit is still seen.
 */
export const withoutSecrets = (plan: Plan): Plan => without(plan, withheld(plan))

function without(plan: Plan, pieces: readonly Withheld[]): Plan {
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
 * with protected identity no place, no sentence that held one, and no telephone.
 */
export function onPaper(plan: Plan): Plan {
  const { consent, meeting, preMeeting, pdf, mended, ...rest } = without(shielded(plan), [
    ...withheld(plan),
    ...hiddenPlaces(plan),
  ])
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
