import { isWeekend } from '../dates/calendar.ts'
import { addDays } from '../dates/day.ts'
import { swedishInstant } from '../dates/sweden.ts'
import type { Case } from '../plan/case.ts'
import { hasOwnConsent, isGiven } from '../plan/consent.ts'
import { dayOfMajority } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import { holidayOn } from '../regions/holidays.ts'
import type { Region } from '../regions/profile.ts'
import { daysOfWarning, hasWithdrawnOwn, isAllWithdrawn, warnedFrom } from './consent-watch.ts'
import { awaitedParties, hasDay, isCalled, isHeld, lastDecision } from './meeting-state.ts'

/** What each sort of reminder says: no child, no unit and no place, since it is shown on a lock screen. */
export type ReminderCases = {
  'reply-due': { day: string; silent: number }
  meeting: { day: string; start: string }
  'follow-up': { day: string }
  'follow-up-late': { day: string }
  'consent-expiring': { day: string }
  /** The day is a birthday, and is not said. */
  'own-consent': { hasCome: boolean }
}

type Reminder = {
  /** The same for the same plan, kind and day that it is about, so that it fires once. */
  readonly key: string
  /** `YYYY-MM-DD` and `HH:MM`, in Sweden. */
  readonly day: string
  readonly time: string
  /** The last day on which it is still worth saying; empty where it always is. */
  readonly lapses: string
  readonly says: Case<ReminderCases>
}

/** When on a working day, and how long before a follow-up where the profile says nothing: our own. */
const time = '08:00'
const daysBeforeFollowUp = 14

/** What to be reminded of, from what the plan says today. A plan that is closed reminds of nothing. */
export const remindersOf = (
  plan: Plan,
  today: string,
  region?: Pick<Region, 'deadline'>,
): readonly Reminder[] =>
  lastDecision(plan, today)?.decision === 'close'
    ? []
    : [
        ...aboutMeeting(plan, today),
        ...aboutFollowUp(plan, today, region),
        ...aboutConsent(plan),
        ...aboutMajority(plan, today),
      ].sort((one, other) => one.day.localeCompare(other.day))

/** From when to when a reminder is worth saying, in milliseconds since 1970. */
type Due = { readonly key: string; readonly at: number; readonly lapses: number }

/** Times are Swedish, whatever the time zone of the machine. It lapses at the end of the last day. */
export const dueOf = ({ key, day, time, lapses }: Reminder): Due => ({
  key,
  at: Date.parse(swedishInstant(day, time) ?? ''),
  lapses:
    lapses === '' ? Number.MAX_SAFE_INTEGER : Date.parse(swedishInstant(lapses, '24:00') ?? '') - 1,
})

/** Those whose time has come and that have not been said, also when the machine slept through it. */
export const dueNow = <Each extends Due>(
  reminders: readonly Each[],
  now: number,
  said: readonly string[],
): readonly Each[] =>
  reminders.filter(({ key, at, lapses }) => at <= now && now <= lapses && !said.includes(key))

const aboutMeeting = (plan: Plan, today: string): readonly Reminder[] => {
  const { date, start, replyBy } = plan.meeting
  if (!hasDay(plan) || isHeld(plan, today)) return []
  const silent = awaitedParties(plan, today).length
  return [
    ...(replyBy !== '' && silent > 0
      ? [
          reminder(plan, replyBy, workdayUntil(replyBy), date, {
            code: 'reply-due',
            day: replyBy,
            silent,
          }),
        ]
      : []),
    reminder(plan, date, workdayUntil(addDays(date, -1)), date, {
      code: 'meeting',
      day: date,
      start,
    }),
  ]
}

/** The call for a follow-up needs as long as the region's rule gives. */
const aboutFollowUp = (
  plan: Plan,
  today: string,
  region?: Pick<Region, 'deadline'>,
): readonly Reminder[] => {
  const { date } = plan.followUp
  if (date === '' || (lastDecision(plan, today)?.date ?? '') >= date) return []
  const rule = region?.deadline
  const before =
    rule?.rule === 'days' && rule.countedFrom === 'summons' ? rule.days : daysBeforeFollowUp
  const isCalledTo = plan.meeting.date >= date && isCalled(plan, today)
  const toCall =
    isCalledTo || isAllWithdrawn(plan, today)
      ? []
      : [
          reminder(plan, date, workdayUntil(addDays(date, -before)), date, {
            code: 'follow-up',
            day: date,
          }),
        ]
  return [
    ...toCall,
    reminder(plan, date, workdayFrom(addDays(date, 1)), '', { code: 'follow-up-late', day: date }),
  ]
}

const aboutConsent = (plan: Plan): readonly Reminder[] => {
  const from = warnedFrom(plan)
  if (from === '') return []
  const { validUntil } = plan.consent.sharing
  return [
    reminder(plan, validUntil, workdayUntil(from), validUntil, {
      code: 'consent-expiring',
      day: validUntil,
    }),
  ]
}

/** Time enough to ask for the person's own consent. The day is a birthday: a lock screen does not tell it. */
const aboutMajority = (plan: Plan, today: string): readonly Reminder[] => {
  const day = dayOfMajority(plan)
  const { planning, sharing } = plan.consent
  const hasCome = day !== undefined && day <= today
  // Nobody else's consent has run out where none was ever given.
  if (hasCome && !planning.concat(sharing.grants).some(isGiven)) return []
  const hasAnswered = hasOwnConsent(plan) || hasWithdrawnOwn(plan, today)
  return day === undefined || day > addDays(today, 366) || hasAnswered
    ? []
    : [
        reminder(plan, day, workdayUntil(addDays(day, -daysOfWarning)), '', {
          code: 'own-consent',
          hasCome,
        }),
      ]
}

const reminder = (
  plan: Plan,
  about: string,
  day: string,
  lapses: string,
  says: Case<ReminderCases>,
): Reminder => ({ key: keyOf(plan.id, says.code, about), day, time, lapses, says })

const isFree = (day: string): boolean => isWeekend(day) || holidayOn(day)?.isPublic === true

/** Nobody is at work on a free day: what is ahead is said on the working day before it. */
const workdayUntil = (day: string): string => (isFree(day) ? workdayUntil(addDays(day, -1)) : day)
const workdayFrom = (day: string): string => (isFree(day) ? workdayFrom(addDays(day, 1)) : day)

/** FNV-1a: the key lies unsealed beside the alarm, so it must not give the plan's id away. */
const keyOf = (...parts: readonly string[]): string => {
  let hash = 0xcbf29ce484222325n
  for (const sign of new TextEncoder().encode(parts.join('\n'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(sign)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
