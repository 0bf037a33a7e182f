import { addDays, isDay } from '../dates/day.ts'
import type { Case } from '../plan/case.ts'
import {
  coveredUnits,
  hasOwnConsent,
  isConsentWithdrawn,
  lacksOwnConsent,
  namesUnits,
  withdrawals,
  withdrawnUnits,
} from '../plan/consent.ts'
import {
  type ConsentCases,
  majorityCase,
  unitWithdrawal,
  withdrawalCases,
} from '../plan/consent-cases.ts'
import { dayOfMajority, isOfAge } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { type Asked, whomToAsk } from './whom-to-ask.ts'

/** The panel's own standard: time enough to meet the family before the consent has run out. */
export const daysOfWarning = 30
/** And to ask for the person's own before the 18th birthday. */
export const daysBeforeMajority = 90

/** What to know of the consent now, and what its sentence is about. */
export type ConsentNotices = {
  withdrawn: ConsentCases['withdrawn']
  'withdrawn-unit': ConsentCases['unitWithdrawn']
  expired: { day: string }
  expiring: { day: string; asked: Asked }
  'turns-18': ConsentCases['majority']
  'of-age': ConsentCases['majority']
  'unnamed-guardian': null
}

type ConsentNotice = Case<ConsentNotices>

/** What to know of the consent now. Nothing here blocks: the gate at the handoff does that alone. */
export const consentWatch = (plan: Plan, today: string): readonly ConsentNotice[] =>
  [
    ...withdrawalCases(plan, today),
    ...unitNotices(plan, today),
    runningOut(plan, today),
    comingOfAge(plan, today),
    isOfAge(plan, today) ? undefined : unnamedGuardian(plan),
  ].filter((notice) => notice !== undefined)

/** Nobody may be told anything more: the consent is withdrawn, or so for each unit that it named. */
export const isAllWithdrawn = (plan: Plan, today: string): boolean =>
  isConsentWithdrawn(plan, today) ||
  (namesUnits(plan, today) && coveredUnits(plan, today).length === 0)

const unitNotices = (plan: Plan, today: string): readonly ConsentNotice[] =>
  withdrawnUnits(plan, today).map((withdrawn) => ({
    ...unitWithdrawal(withdrawn, today),
    code: 'withdrawn-unit',
  }))

/** The first day on which the end of the consent is warned of; empty where it has no end. */
export const warnedFrom = ({ consent }: Plan): string =>
  isDay(consent.sharing.validUntil) ? addDays(consent.sharing.validUntil, -daysOfWarning) : ''

const runningOut = (plan: Plan, today: string): ConsentNotice | undefined => {
  const { validUntil } = plan.consent.sharing
  const from = warnedFrom(plan)
  if (from === '' || today < from) return undefined
  return validUntil < today
    ? { code: 'expired', day: validUntil }
    : { code: 'expiring', day: validUntil, asked: whomToAsk(plan, today) }
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
        ...majorityCase(plan, day, today),
        code: lacksOwnConsent(plan, today) ? 'of-age' : 'turns-18',
      }
}

/** With joint custody there are two guardians (FB 6 kap. 13 §). It warns: a reason is enough. */
const unnamedGuardian = ({ custody, guardians, consent }: Plan): ConsentNotice | undefined =>
  custody === 'joint' &&
  empty(consent.missingGuardianReason) &&
  guardians.filter(({ name }) => !empty(name)).length < 2
    ? { code: 'unnamed-guardian' }
    : undefined
