import type { Case } from '../plan/case.ts'
import { hasConsent, isExpired, lacksOwnConsent, withdrawalFor } from '../plan/consent.ts'
import {
  type ConsentCases,
  majorityCase,
  unitWithdrawal,
  withdrawalCases,
} from '../plan/consent-cases.ts'
import { dayOfMajority } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { failure, type Result, success } from '../result.ts'
import { isAllWithdrawn } from './consent-watch.ts'
import {
  addressLeftOutOfCall,
  type LeftOutOfCall,
  questionLeftOutOfCall,
} from './left-out-of-call.ts'
import { mayKnowChild } from './may-know-child.ts'
import { calledParties, hasDay, unitOrPerson } from './meeting-state.ts'
import { type DuplicateParties, duplicateParties } from './parties.ts'
import { type Asked, whomToAsk } from './whom-to-ask.ts'

export type CallFault = 'no-question' | 'no-parties' | 'no-day'

/** What may be lacking in a call, beside what it cannot be without. */
type CallPart = 'start' | 'end' | 'place' | 'chair' | 'replyBy'

/** What to know before the call is sent. */
export type CallWarnings = DuplicateParties &
  LeftOutOfCall & {
    /** Everything is withdrawn: by whom and when, or for each unit where the list is empty. */
    allWithdrawn: {
      withdrawals: readonly Extract<Case<ConsentCases>, { code: 'withdrawn' }>[]
      asked: Asked
    }
    majority: ConsentCases['majority']
    noConsent: null
    consentExpired: null
    unitWithdrawn: ConsentCases['unitWithdrawn']
    consentDoesNotCover: { names: readonly string[] }
    callLacks: { parts: readonly CallPart[] }
  }

type CallWarning = Case<CallWarnings>

/**
 * A call needs the clear question, somebody to call and a day. Consent comes before the
 * call, but its lack only warns: it may be on paper, and no law forbids units to meet. Who is not
 * named by the consent gets a call without the child's name (`summonsDocument`).
 */
export const mayCall = (
  plan: Plan,
  today: string,
): Result<{ readonly warnings: readonly CallWarning[] }, CallFault> => {
  if (empty(plan.meetingQuestion)) return failure('no-question')
  if (calledParties(plan).length === 0) return failure('no-parties')
  if (!hasDay(plan)) return failure('no-day')
  const warnings = [
    consentWarning(plan, today),
    ...withdrawnParties(plan, today),
    unknownToConsent(plan, today),
    ...duplicateParties(plan),
    lackingInCall(plan),
    questionLeftOutOfCall(plan),
    addressLeftOutOfCall(plan),
  ]
  return success({ warnings: warnings.filter((warning) => warning !== undefined) })
}

const consentWarning = (plan: Plan, today: string): CallWarning | undefined => {
  if (isAllWithdrawn(plan, today)) {
    return {
      code: 'allWithdrawn',
      withdrawals: withdrawalCases(plan, today),
      asked: whomToAsk(plan, today),
    }
  }
  const grownUp = dayOfMajority(plan)
  if (grownUp !== undefined && lacksOwnConsent(plan, today)) {
    return majorityCase(plan, grownUp, today)
  }
  if (!hasConsent(plan, plan.consent.planning, today)) return { code: 'noConsent' }
  return isExpired(plan, today) ? { code: 'consentExpired' } : undefined
}

/** Units that are called although the consent for them has been withdrawn. */
const withdrawnParties = (plan: Plan, today: string): readonly CallWarning[] =>
  calledParties(plan)
    .map(({ unit }) => withdrawalFor(plan, unit, today))
    .filter((withdrawn) => withdrawn !== undefined)
    .map((withdrawn) => unitWithdrawal(withdrawn, today))

const unknownToConsent = (plan: Plan, today: string): CallWarning | undefined => {
  const outside = calledParties(plan).filter(
    ({ unit }) => !mayKnowChild(plan, unit, today) && !withdrawalFor(plan, unit, today),
  )
  return outside.length === 0
    ? undefined
    : { code: 'consentDoesNotCover', names: outside.map(unitOrPerson) }
}

const lackingInCall = ({ child, meeting }: Plan): CallWarning | undefined => {
  const isHidden = child.protectedIdentity !== 'none'
  const all: readonly (CallPart | false)[] = [
    meeting.start === '' && 'start',
    meeting.end === '' && 'end',
    !isHidden && empty(meeting.place) && 'place',
    empty(meeting.chair) && 'chair',
    meeting.replyBy === '' && 'replyBy',
  ]
  const parts = all.filter((part) => part !== false)
  return parts.length === 0 ? undefined : { code: 'callLacks', parts }
}
