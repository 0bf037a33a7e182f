import type { Plan } from '../plan/schema.ts'
import { filled } from '../plan/template/field.ts'
import { needIdentifiedBy } from '../plan/template/need-identified-by.ts'
import {
  decidedFollowUps,
  hasDay,
  isCalled,
  isHeld,
  lastDecision,
  namedParties,
} from './meeting-state.ts'

/** The process in its order: Norrtälje's six steps, which Västra Götaland and Värmland share. */
export type Stage = 'need' | 'planning' | 'summoned' | 'meeting' | 'followUp' | 'closed'

/**
 * Where in the process the plan is, read from what it says and never set: who takes the day of the
 * meeting away is back in planning. A plan that goes on is in follow-up again, until a new meeting
 * has been called. @param today `YYYY-MM-DD`.
 */
export function stageOf(plan: Plan, today: string): Stage {
  if (lastDecision(plan, today)?.decision === 'close') return 'closed'
  if (hasDay(plan) && !isHeld(plan, today)) {
    if (plan.meeting.date <= today) return 'meeting'
    if (isCalled(plan, today)) return 'summoned'
  }
  if (isHeld(plan, today) || wasMade(plan, today)) return 'followUp'
  return isPlanned(plan) ? 'planning' : 'need'
}

/** The plan was made at an earlier meeting than the one that stands in it now. */
const wasMade = (plan: Plan, today: string): boolean =>
  decidedFollowUps(plan, today).length > 0 || plan.versions.some(({ cause }) => cause !== 'handoff')

/** The need is on record, or something that comes after it has been written. */
const isPlanned = (plan: Plan): boolean => {
  const { consent, meeting, meetingQuestion, preMeeting } = plan
  const grants = [...consent.planning, ...consent.sharing.grants]
  return (
    needIdentifiedBy.assess(plan).status === 'complete' ||
    grants.some(({ person, form, date }) => filled(person, form, date)) ||
    filled(...consent.sharing.units, meetingQuestion, meeting.date, ...Object.values(preMeeting)) ||
    namedParties(plan).length > 0
  )
}
