import { fingerprint } from '../plan/fingerprint.ts'
import type { Plan } from '../plan/schema.ts'
import { addDays } from '../regions/day.ts'
import type { Region } from '../regions/profile.ts'

type Retention = Pick<Region, 'retention'>

export type Purge = {
  /** `YYYY-MM-DD`; from that day on the plan is not kept here. */
  readonly day: string
  /** The user has chosen to keep it longer than the region's days. */
  readonly isKept: boolean
}

/**
 * When a plan is purged from this device: the region's days after its last handoff (domain §8), for
 * then it stands in the record and at the region. Nothing where it was never handed off, where it
 * says something else than what was handed off, or where a handoff is still without answer.
 * @param keptUntil the day until which the user keeps it, or empty.
 */
export const purgeOf = (
  plan: Plan,
  { retention }: Retention,
  keptUntil: string,
): Purge | undefined => {
  const { handoffs } = plan
  const last = handoffs.at(-1)
  if (!last?.receipt || handoffs.some(({ receipt }) => receipt === null)) return undefined
  if (last.fingerprint !== fingerprint(plan)) return undefined
  // What somebody else handed off long ago has its days from when it was taken over.
  const since = last.takenOver ? last.startedAt : last.receipt.at
  const day = addDays(since.slice(0, 10), retention.draftDays)
  return keptUntil > day ? { day: keptUntil, isKept: true } : { day, isKept: false }
}

/** A further period from the day on which it would have gone, or from today where that has been. */
export const keptLonger = ({ day }: Purge, { retention }: Retention, today: string): string =>
  addDays(day > today ? day : today, furtherDays({ retention }))

/** How long a further period is: the region's days, and at least one. */
export const furtherDays = ({ retention }: Retention): number => Math.max(1, retention.draftDays)
