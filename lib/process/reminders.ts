import { addDays, isWeekend } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-words.ts'
import { swedishInstant } from '../dates/instant.ts'
import { hasOwnConsent, isGiven } from '../plan/consent.ts'
import type { Text } from '../plan/language.ts'
import { dayOfMajority } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import { holidayOn } from '../regions/holidays.ts'
import type { Region } from '../regions/profile.ts'
import { daysOfWarning, hasWithdrawnOwn, isAllWithdrawn, warnedFrom } from './consent-watch.ts'
import { atTime } from './in-words.ts'
import { awaited, hasDay, isCalled, isHeld, lastDecision } from './meeting-state.ts'

export type ReminderKind =
  | 'reply-due'
  | 'meeting'
  | 'follow-up'
  | 'follow-up-late'
  | 'consent-expiring'
  | 'own-consent'

export type Reminder = {
  /** The same for the same plan, kind and day that it is about, so that it fires once. */
  readonly key: string
  readonly kind: ReminderKind
  /** `YYYY-MM-DD` and `HH:MM`, in Sweden. */
  readonly day: string
  readonly time: string
  /** The last day on which it is still worth saying; empty where it always is. */
  readonly lapses: string
  /** For a lock screen: names no child, no unit and no place. */
  readonly text: Text
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
export type Due = { readonly key: string; readonly at: number; readonly lapses: number }

/** By Swedish clocks, wherever the machine believes it is; to the end of the last day. */
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
  const silent = awaited(plan, today).length
  const words = dayWithWeekday(date)
  const at = atTime(start)
  return [
    ...(replyBy !== '' && silent > 0
      ? [
          reminder(plan, 'reply-due', replyBy, workdayUntil(replyBy), date, {
            sv: `Sista svarsdag för ett SIP-möte är ${dayWithWeekday(replyBy).sv}. Svar som saknas: ${silent}.`,
            en: `The last day to answer for a SIP meeting is ${dayWithWeekday(replyBy).en}. Answers missing: ${silent}.`,
          }),
        ]
      : []),
    reminder(plan, 'meeting', date, workdayUntil(addDays(date, -1)), date, {
      sv: `SIP-möte ${words.sv}${at.sv}.`,
      en: `SIP meeting on ${words.en}${at.en}.`,
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
  const words = dayWithWeekday(date)
  const isCalledTo = plan.meeting.date >= date && isCalled(plan, today)
  const toCall =
    isCalledTo || isAllWithdrawn(plan, today)
      ? []
      : [
          reminder(plan, 'follow-up', date, workdayUntil(addDays(date, -before)), date, {
            sv: `En SIP ska följas upp ${words.sv}. Kalla i dag.`,
            en: `A SIP is to be followed up on ${words.en}. Send the call today.`,
          }),
        ]
  return [
    ...toCall,
    reminder(plan, 'follow-up-late', date, workdayFrom(addDays(date, 1)), '', {
      sv: `En uppföljning ${words.sv} är inte antecknad.`,
      en: `A follow-up on ${words.en} has not been noted.`,
    }),
  ]
}

const aboutConsent = (plan: Plan): readonly Reminder[] => {
  const from = warnedFrom(plan)
  if (from === '') return []
  const { validUntil } = plan.consent.sharing
  const words = dayWithWeekday(validUntil)
  return [
    reminder(plan, 'consent-expiring', validUntil, workdayUntil(from), validUntil, {
      sv: `Ett samtycke för en SIP går ut ${words.sv}.`,
      en: `A consent for a SIP expires on ${words.en}.`,
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
        reminder(plan, 'own-consent', day, workdayUntil(addDays(day, -daysOfWarning)), '', {
          sv: `En SIP behöver ${hasCome ? '' : 'snart '}ett nytt samtycke. Öppna planen.`,
          en: `A SIP ${hasCome ? 'needs' : 'soon needs'} a new consent. Open the plan.`,
        }),
      ]
}

const reminder = (
  plan: Plan,
  kind: ReminderKind,
  about: string,
  day: string,
  lapses: string,
  text: Text,
): Reminder => ({ key: keyOf(plan.id, kind, about), kind, day, time, lapses, text })

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
