import { placesOut, statesOf } from '../places.ts'
import type { Plan } from '../schema.ts'
import { shielded } from '../shield.ts'
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
 * The plan without the sentences that hold what must not be shared or said, or a place that must not
 * be known, wherever they stand. That there is a limit is still seen.
 */
export function withoutSecrets(plan: Plan): Plan {
  const pieces = [...withheld(plan), ...hiddenPlaces(plan)]
  if (pieces.length === 0) return plan
  const isProtected = plan.child.protectedIdentity !== 'none'
  const safe = isProtected ? placesOut(statesOf(plan)) : (text: string) => text
  const cleaned = clean(plan, pieces, safe) as Plan
  const sharing = { ...cleaned.consent.sharing, notShared: plan.consent.sharing.notShared }
  return { ...cleaned, consent: { ...cleaned.consent, sharing } }
}

/**
 * The plan as it may lie on a table: nothing that must not be shared or said, no private notes, and
 * with protected identity no place and no telephone.
 */
export function onPaper(plan: Plan): Plan {
  const { consent, meeting, preMeeting, pdf, mended, ...rest } = shielded(withoutSecrets(plan))
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

/** People are called by their names, less a place that stands beside one. */
const called: ReadonlySet<string> = new Set(['person', 'contact'])

function clean(value: unknown, pieces: readonly string[], safe: (text: string) => string): unknown {
  if (typeof value === 'string') return withoutWithheld(value, pieces)
  if (Array.isArray(value)) return value.map((each) => clean(each, pieces, safe))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      called.has(key) && typeof each === 'string'
        ? safe(each)
        : structure.has(key)
          ? each
          : clean(each, pieces, safe),
    ]),
  )
}
