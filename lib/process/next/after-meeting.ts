import { isExpired } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import { empty } from '../../plan/template/field.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { handedOffState } from '../handed-off-state.ts'
import { calledParties, hasDay, isFurther, isHeld, lastDecision } from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { ownConsentStep } from './own-consent.ts'
import { type Step, step } from './step.ts'

/** The day, who calls, and then the results and the decision. */
export const whileFollowing = (plan: Plan, today: string): Step => {
  const { followUp, consent } = plan
  const { date: day, time } = followUp
  if (isAllWithdrawn(plan, today)) {
    return step('consentObtained', { code: 'askWhetherToClose', asked: whomToAsk(plan, today) })
  }
  if (isExpired(plan, today)) {
    const { validUntil } = consent.sharing
    return step('consentObtained', { code: 'askConsentAgain', day: validUntil, today })
  }
  const own = ownConsentStep(plan, today)
  if (own) return own
  if (isFurther(plan) && !isHeld(plan, today)) return whileCalling(plan, today)
  const isSet = day !== '' && day > (lastDecision(plan, today)?.date ?? '')
  if (!isSet) return step('followUp', { code: 'setFollowUp' })
  if (day <= today) {
    return step(
      'closure',
      day < today ? { code: 'noteFollowUp', day, today } : { code: 'followUpToday', time },
    )
  }
  return step(
    'followUp',
    empty(followUp.caller)
      ? { code: 'decideWhoCalls', day, today }
      : { code: 'followUpAhead', day, today, time, caller: followUp.caller.trim() },
  )
}

/** The next meeting is planned as the first was: the question, who is called, the day, the call. */
const whileCalling = (plan: Plan, today: string): Step => {
  if (empty(plan.meetingQuestion)) return step('meetingQuestion', { code: 'writeNextQuestion' })
  if (calledParties(plan).length === 0) return step('parties', { code: 'chooseNextParties' })
  return step(
    'summons',
    hasDay(plan) ? { code: 'callNext', day: plan.meeting.date, today } : { code: 'chooseNextDay' },
  )
}

export const afterClosure = (plan: Plan, today: string): Step => {
  const closure = lastDecision(plan, today)
  if (hasDay(plan) && plan.meeting.date > today) {
    return step('summons', { code: 'callOff', day: plan.meeting.date, today })
  }
  const isWhole = closure?.date && !empty(closure.reason) && !empty(closure.decidedBy)
  return step(
    'closure',
    isWhole
      ? { code: 'closed', day: closure.date, today, handedOff: handedOffState(plan) }
      : { code: 'finishClosure' },
  )
}
