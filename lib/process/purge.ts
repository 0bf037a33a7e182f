import { addDays, isDay } from '../dates/day.ts'
import { swedishDay } from '../dates/sweden.ts'
import { consentGate } from '../plan/consent.ts'
import { isFingerprintOf } from '../plan/fingerprint.ts'
import { dayOfMajority } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import type { Region } from '../regions/profile.ts'
import { daysBeforeMajority, warnedFrom } from './consent-watch.ts'
import { decidedFollowUps, hasDay, isHeld, lastDecision } from './meeting-state.ts'

type Retention = Pick<Region, 'retention'>

/** What the plan is still needed for. */
type Need =
  | 'unsent'
  /** What could not be read in it has not been seen to. */
  | 'mended'
  | 'reply'
  /** Something in it is to be begun or done. */
  | 'due'
  | 'follow-up'
  | 'follow-up-late'
  | 'meeting'
  | 'consent-expires'
  | 'turns-18'
  | 'consent-open'

/** What the region's days are counted from. */
type LastEvent = 'handoff' | 'meeting' | 'follow-up' | 'due' | 'consent' | 'closure'

export type Purge =
  /** Kept until that is done; `day` is empty where it has none. */
  | { readonly kind: 'needed'; readonly why: Need; readonly day: string }
  | {
      readonly kind: 'goes'
      /** `YYYY-MM-DD`; from that day on the plan is not kept here. */
      readonly day: string
      readonly after: LastEvent
      /** Not the region's own day: the user keeps it longer, or has not been told in time. */
      readonly isLater: boolean
      /** So near that the user is told. */
      readonly isSoon: boolean
      /** The region's day, or the day that the user has chosen. This is the day that the user sees. */
      readonly due: string
    }

/** When the user was told that a plan goes, which day that was about, and when that was last in view. */
type Told = { readonly on: string; readonly due: string; readonly seen?: string }

/** What the user has chosen and been told of one plan. */
type PurgeNote = { readonly keptUntil: string; readonly told: Told | undefined }

/** How long before a plan goes the user is told, and the least time to say no. */
const daysOfNotice = 7

/** Who has not seen it for longer is told anew: they were away, or the clock has been set wrong. */
const daysUnseen = 2 * daysOfNotice

/** Whether the user knows that the plan goes on that day, and since when there has been time to say no. */
export const isToldOf = (told: Told | undefined, due: string, today: string): told is Told =>
  told?.due === due && told.on <= today && today <= addDays(told.seen ?? told.on, daysUnseen)

/**
 * When a plan is purged from this device: the region's days after the last that has happened in it,
 * for then it stands in the record and at the region, and a copy is kept no longer than it is needed
 * (dataskyddsförordningen, artikel 5.1 e). Nothing where it was never handed off. It stays while it
 * waits for something, and for a week from when the user was told.
 * @param today `YYYY-MM-DD`.
 */
export function purgeOf(
  plan: Plan,
  { retention }: Retention,
  today: string,
  { keptUntil, told }: PurgeNote,
): Purge | undefined {
  const { handoffs } = plan
  const last = handoffs.at(-1)
  if (!last) return undefined
  if (
    handoffs.some(({ receipt }) => receipt === null) ||
    !isFingerprintOf(last.fingerprint, plan)
  ) {
    return { kind: 'needed', why: 'unsent', day: '' }
  }
  if (plan.mended && plan.mended.length > 0) return { kind: 'needed', why: 'mended', day: '' }
  const open = lastDecision(plan, today)?.decision === 'close' ? [] : openMatters(plan, today)
  const past = open.filter(({ isOver }) => isOver).map(({ day, event }) => ({ day, event }))
  const latest = latestOf([...happened(plan, today), ...past].filter(({ day }) => isDay(day)))
  const region = addDays(latest?.day ?? '', retention.draftDays)
  // A day that cannot be counted from takes nothing away.
  if (!latest || !isDay(region)) return undefined
  const needed = open.filter(
    ({ isOver, asksFrom, why }) => !isOver && (why === 'consent-open' || asksFrom <= region),
  )
  const [first] = needed.toSorted((one, other) => other.day.localeCompare(one.day))
  if (first) return { kind: 'needed', why: first.why, day: first.day }
  const due = keptUntil > region ? keptUntil : region
  const least = addDays(isToldOf(told, due, today) ? told.on : today, daysOfNotice)
  const day = due > least ? due : least
  return {
    kind: 'goes',
    day,
    after: latest.event,
    isLater: day !== region,
    isSoon: addDays(due, -daysOfNotice) <= today,
    due,
  }
}

/** A further period from the day on which it would have gone, or from today where that has been. */
export const keptLonger = (due: string, { retention }: Retention, today: string): string =>
  addDays(due > today ? due : today, furtherDays({ retention }))

/** How many days a further period has: the region's, but never so few that the next notice comes at once. */
export const furtherDays = ({ retention }: Retention): number =>
  Math.max(daysOfNotice + 1, retention.draftDays)

type Happened = { readonly day: string; readonly event: LastEvent }

/** The later event counts; of two on one day, the one that is named last. */
const latestOf = (events: readonly Happened[]): Happened | undefined =>
  events.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1)

const happened = (plan: Plan, today: string): readonly Happened[] => {
  const last = plan.handoffs.at(-1)
  // What somebody else handed off long ago has its days from when it was taken over.
  const at = last?.takenOver ? last.startedAt : last?.receipt?.at
  const meeting = hasDay(plan) ? [{ day: plan.meeting.date, event: 'meeting' } as const] : []
  const followUps = decidedFollowUps(plan, today).map(
    ({ date, decision }): Happened => ({
      day: date,
      event: decision === 'close' ? 'closure' : 'follow-up',
    }),
  )
  return [...meeting, { day: swedishDay(at ?? ''), event: 'handoff' }, ...followUps]
}

type Matter = {
  readonly why: Need
  readonly day: string
  /** From when it has to be thought of. */
  readonly asksFrom: string
  /** Its day has been, and it is not ours to settle: it counts as something that has happened. */
  readonly isOver: boolean
  readonly event: LastEvent
}

/**
 * What a plan that goes on waits for. Who leads the plan settles it; in a plan that was taken over
 * from somebody else a day that has been is over, for nobody will note it here. No day in it that is still
 * to come is passed over: its whole calendar is here.
 */
const openMatters = (plan: Plan, today: string): readonly Matter[] => {
  const isOwn = !plan.handoffs.at(-1)?.takenOver
  const matter = (why: Need, day: string, event: LastEvent, asksFrom = ''): readonly Matter[] =>
    isDay(day) ? [{ why, day, event, asksFrom, isOver: day < today }] : []
  const { followUp, consent, meeting, interventions, goals, externalMeasures } = plan
  const goingOn = interventions.filter(({ status }) => status !== 'done' && status !== 'stopped')
  const dues = [
    ...goingOn.map(({ start }) => start),
    ...goals.filter(({ outcome }) => outcome === '').map(({ due }) => due),
    ...(externalMeasures === 'none' ? [] : externalMeasures.map(({ due }) => due)),
  ]
  const isNoted = (lastDecision(plan, today)?.date ?? '') >= followUp.date
  const isLate = isOwn && followUp.date < today
  const comesOfAge = dayOfMajority(plan) ?? ''
  const { validUntil } = consent.sharing
  return [
    ...(isNoted ? [] : matter(isLate ? 'follow-up-late' : 'follow-up', followUp.date, 'follow-up')),
    ...interventions.flatMap((each) => matter('follow-up', each.followUp, 'follow-up')),
    ...dues.flatMap((day) => matter('due', day, 'due')),
    ...(meeting.invite.cancelled ? [] : matter('reply', meeting.replyBy, 'due')),
    ...matter('meeting', plan.preMeeting.date, 'meeting'),
    ...(hasDay(plan) && !isHeld(plan, today) ? matter('meeting', meeting.date, 'meeting') : []),
    ...matter('consent-expires', validUntil, 'consent', warnedFrom(plan)),
    ...matter('turns-18', comesOfAge, 'consent', asked(comesOfAge)),
    ...(isOwn && !consentGate(plan, today).ok
      ? [{ why: 'consent-open', day: '', event: 'consent', asksFrom: '', isOver: false } as const]
      : []),
  ].map((each) => (each.why === 'follow-up-late' ? { ...each, isOver: false } : each))
}

const asked = (day: string): string => (isDay(day) ? addDays(day, -daysBeforeMajority) : '')
