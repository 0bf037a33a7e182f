import type { Plan } from '../schema.ts'
import { shielded } from '../shield.ts'
import type { Withheld } from '../telling-words.ts'
import { hiddenPlaces, withheld, withoutWithheld } from '../withheld.ts'

/** Names and ids: what the plan is held together by. They are never looked through for words. */
const structure: ReadonlySet<string> = new Set([
  'id',
  'name',
  'person',
  'unit',
  'units',
  'principal',
  'contact',
  'set',
])

/**
 * The plan without the sentences that hold what must not be shared or said, wherever they stand. That
 * there is a limit is still seen.
 */
export const withoutSecrets = (plan: Plan): Plan => without(plan, withheld(plan))

function without(plan: Plan, pieces: readonly Withheld[]): Plan {
  if (pieces.length === 0) return plan
  const cleaned = clean(plan, pieces) as Plan
  // By its places a protected plan knows what to leave out elsewhere (shield.ts).
  const isProtected = plan.child.protectedIdentity !== 'none'
  const { child, meeting } = isProtected ? plan : cleaned
  const sharing = { ...cleaned.consent.sharing, notShared: plan.consent.sharing.notShared }
  return {
    ...cleaned,
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

function clean(value: unknown, pieces: readonly Withheld[]): unknown {
  if (typeof value === 'string') return withoutWithheld(value, pieces)
  if (Array.isArray(value)) return value.map((each) => clean(each, pieces))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      structure.has(key) ? each : clean(each, pieces),
    ]),
  )
}
