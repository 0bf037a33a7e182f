import { withSafeguards } from './file/safeguards.ts'
import { withLastSent } from './last-sent.ts'
import { mergePlans } from './merge.ts'
import { same } from './same.ts'
import type { Plan } from './schema.ts'
import { strictestConsent } from './strictest-consent.ts'
import { withVersion } from './versions/with-version.ts'

/**
 * `now` without what a step did. What has come since stays, and so does what calendars have been told.
 * @param step the plan before it and after it.
 * @param onStricter where others have written since: they may have closed the same, so that what is
 * closed stays closed, and that is told here.
 */
export function takeBack(
  { before, after }: { readonly before: Plan; readonly after: Plan },
  now: Plan,
  onStricter?: () => void,
): Plan {
  const back = mergePlans(after, before, now)
  const [was, then, sent] = [before.meeting.invite, after.meeting.invite, now.meeting.invite]
  const isSentSince = sent.number === then.number && sent.sequence > then.sequence
  const isOther = was.number !== then.number
  const invite = isOther ? was : isSentSince ? sent : back.meeting.invite
  // A meeting that calendars have been told of is known when it is called to again.
  const { versions } =
    isOther && isSentSince
      ? withVersion({ ...now, versions: back.versions }, 'meeting', now.changedAt)
      : back
  const plan = withLastSent({ ...back, versions, meeting: { ...back.meeting, invite } }, now)
  if (!onStricter) return plan
  // Whose withdrawals stand are named.
  const { guardians } = withSafeguards(now, plan)
  const consent = noWider(plan.consent, now.consent)
  const closed = withSafeguards(now, { ...plan, guardians, consent })
  if (!same(closed, plan)) onStricter()
  return closed
}

/** Lets nobody know more than the consent does now. */
function noWider(back: Plan['consent'], now: Plan['consent']): Plan['consent'] {
  // What only one of them has was there before: then it has been removed since.
  const base: Plan['consent'] = {
    ...now,
    planning: [...now.planning, ...back.planning],
    sharing: {
      ...now.sharing,
      grants: [...now.sharing.grants, ...back.sharing.grants],
      units: [...now.sharing.units, ...back.sharing.units],
      addedUnits: [...(now.sharing.addedUnits ?? []), ...(back.sharing.addedUnits ?? [])],
    },
  }
  const consent = strictestConsent({ base, ours: back, theirs: now }, back)
  const ends = [back, now].map(({ sharing }) => sharing.validUntil).filter((day) => day !== '')
  return { ...consent, sharing: { ...consent.sharing, validUntil: ends.sort()[0] ?? '' } }
}
