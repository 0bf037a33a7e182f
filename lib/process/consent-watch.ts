import { addDays, isDay } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-words.ts'
import {
  counting,
  coveredUnits,
  hasOwnConsent,
  isConsentWithdrawn,
  isGiven,
  lacksOwnConsent,
  namesUnits,
  withdrawals,
  withdrawnUnits,
} from '../plan/consent.ts'
import {
  majorityInWords,
  withdrawalsInWords,
  withdrawnUnitInWords,
} from '../plan/consent-in-words.ts'
import type { Text } from '../plan/language.ts'
import { dayOfMajority, isOfAge } from '../plan/majority.ts'
import { people } from '../plan/person.ts'
import type { Grant, Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** The panel's own standard: time enough to meet the family before the consent has run out. */
export const daysOfWarning = 30
/** And to ask for the person's own before the 18th birthday. */
export const daysBeforeMajority = 90

export type ConsentNotice = {
  readonly code:
    | 'withdrawn'
    | 'expired'
    | 'expiring'
    | 'turns-18'
    | 'of-age'
    | 'unnamed-guardian'
    | 'withdrawn-unit'
  readonly text: Text
}

/** What to know of the consent now. Nothing here blocks: the gate at the handoff does that alone. */
export const consentWatch = (plan: Plan, today: string): readonly ConsentNotice[] =>
  [
    ...withdrawalNotices(plan, today),
    ...unitNotices(plan, today),
    runningOut(plan, today),
    comingOfAge(plan, today),
    isOfAge(plan, today) ? undefined : unnamedGuardian(plan),
  ].filter((notice) => notice !== undefined)

/** Nobody may be told anything more: the consent is withdrawn, or so for each unit that it named. */
export const isAllWithdrawn = (plan: Plan, today: string): boolean =>
  isConsentWithdrawn(plan, today) ||
  (namesUnits(plan, today) && coveredUnits(plan, today).length === 0)

export type GrantState = 'given' | 'withdrawn' | 'missing'

export type PersonConsent = {
  /** A guardian's id, or `child`. */
  readonly person: string
  readonly name: string
  readonly planning: GrantState
  readonly sharing: GrantState
}

/** The two consents apart, for each guardian and the child; from 18 for the person alone. */
export const consentByPerson = (plan: Plan, today: string): readonly PersonConsent[] => {
  const { planning, sharing } = plan.consent
  const stateOf = (grants: readonly Grant[], person: string): GrantState => {
    const own = counting(plan, grants, today).filter((grant) => grant.person === person)
    if (withdrawals(plan, own, today).length > 0) return 'withdrawn'
    return own.some(isGiven) ? 'given' : 'missing'
  }
  return people(plan)
    .filter(({ id }) => id === 'child' || !isOfAge(plan, today))
    .map(({ id, name }) => ({
      person: id,
      name,
      planning: stateOf(planning, id),
      sharing: stateOf(sharing.grants, id),
    }))
}

const withdrawalNotices = (plan: Plan, today: string): readonly ConsentNotice[] =>
  withdrawalsInWords(plan, today).map((text) => ({ code: 'withdrawn', text }))

const unitNotices = (plan: Plan, today: string): readonly ConsentNotice[] =>
  withdrawnUnits(plan, today).map((withdrawn) => {
    const { sv, en } = withdrawnUnitInWords(withdrawn, today)
    return {
      code: 'withdrawn-unit',
      text: {
        sv: `${sv} Enheten får inte veta mer.`,
        en: `${en} The unit may be told no more.`,
      },
    }
  })

/** The first day on which the end of the consent is warned of; empty where it has no end. */
export const warnedFrom = ({ consent }: Plan): string =>
  isDay(consent.sharing.validUntil) ? addDays(consent.sharing.validUntil, -daysOfWarning) : ''

const runningOut = (plan: Plan, today: string): ConsentNotice | undefined => {
  const { validUntil } = plan.consent.sharing
  const from = warnedFrom(plan)
  if (from === '' || today < from) return undefined
  const day = dayWithWeekday(validUntil)
  return validUntil < today
    ? {
        code: 'expired',
        text: {
          sv: `Samtycket att dela uppgifter gick ut ${day.sv}. Be om det på nytt.`,
          en: `The consent to share expired on ${day.en}. Ask for it again.`,
        },
      }
    : {
        code: 'expiring',
        text: {
          sv: `Samtycket att dela uppgifter går ut ${day.sv}. Fråga ${whomToAsk(plan, today).sv} i tid.`,
          en: `The consent to share expires on ${day.en}. Ask ${whomToAsk(plan, today).en} in time.`,
        },
      }
}

/** The last day on which the plan is said to be met about or followed up. */
const lastDay = ({ followUp, interventions, meeting }: Plan): string =>
  [followUp.date, meeting.date, ...interventions.map((each) => each.followUp)]
    .filter(isDay)
    .sort()
    .at(-1) ?? ''

/** Whoever has taken her own consent back has been asked, and has answered. */
export const hasWithdrawnOwn = (plan: Plan, today: string): boolean =>
  [plan.consent.planning, plan.consent.sharing.grants].some((grants) =>
    withdrawals(plan, grants, today).some(({ person }) => person === 'child'),
  )

/**
 * The day of majority, where the person's own consent is to be asked for now: it has neither been
 * given nor withdrawn, and the day has passed, is near, or comes before the plan's own last day.
 */
export const majorityToAsk = (plan: Plan, today: string): string | undefined => {
  const day = dayOfMajority(plan)
  if (day === undefined || hasOwnConsent(plan) || hasWithdrawnOwn(plan, today)) return undefined
  const isDue = day <= addDays(today, daysBeforeMajority) || day <= lastDay(plan)
  return isDue ? day : undefined
}

const comingOfAge = (plan: Plan, today: string): ConsentNotice | undefined => {
  const day = majorityToAsk(plan, today)
  return day === undefined
    ? undefined
    : {
        code: lacksOwnConsent(plan, today) ? 'of-age' : 'turns-18',
        text: majorityInWords(plan, day, today),
      }
}

/** With joint custody there are two guardians (FB 6 kap. 13 §). It warns: a reason is enough. */
const unnamedGuardian = ({ custody, guardians, consent }: Plan): ConsentNotice | undefined =>
  custody === 'joint' &&
  empty(consent.missingGuardianReason) &&
  guardians.filter(({ name }) => !empty(name)).length < 2
    ? {
        code: 'unnamed-guardian',
        text: {
          sv: 'Vid gemensam vårdnad finns två vårdnadshavare. Skriv båda, eller varför en saknas.',
          en: 'With joint custody there are two guardians. Write both, or why one is missing.',
        },
      }
    : undefined
