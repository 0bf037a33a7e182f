import { checklist, isDone } from '../../plan/checklist.ts'
import type { Plan } from '../../plan/schema.ts'
import { isAllWithdrawn } from '../consent-watch.ts'
import { calledParties, isFurther, present, unconfirmed, unitOrPerson } from '../meeting-state.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { type Step, step } from './step.ts'

/** What is written at the meeting is confirmed on the spot, and the next day is set. */
export const atMeeting = (plan: Plan, today: string): Step => {
  const { date: day, start } = plan.meeting
  const parties = calledParties(plan)
  if (parties.length > 0 && parties.every(({ attended }) => attended === 'absent')) {
    return step('meetingDay', { code: 'newDayNobodyCame', day, today })
  }
  if (present(plan).length === 0) {
    return step(
      'attendance',
      day < today ? { code: 'noteWhoCame', day, today } : { code: 'noteWhoIsHere', start },
    )
  }
  if (isAllWithdrawn(plan, today)) {
    return step('consentObtained', { code: 'askWhetherToEnd', asked: whomToAsk(plan, today) })
  }
  const left = checklist(plan, today)
    .filter((item) => !isDone(item))
    .map(({ field }) => field.id)
  const [first] = left
  if (first) return step(first, { code: 'finishPlan', fields: left })
  const silent = unconfirmed(plan).map(unitOrPerson)
  if (silent.length > 0) return step('confirmations', { code: 'readOut', names: silent })
  // At a further meeting the plan is followed up, and the decision sets the next day.
  return isFurther(plan)
    ? step('closure', { code: 'decide' })
    : step('followUp', { code: 'setNextDay' })
}
