import { hasConfirmed } from '../plan/confirmation.ts'
import { withdrawalFor } from '../plan/consent.ts'
import { decidedFollowUps } from '../plan/follow-up/decided.ts'
import { join } from '../plan/output/document.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { asItStands, isForOther } from '../plan/standing-answer.ts'

export { decidedFollowUps, lastDecision } from '../plan/follow-up/decided.ts'

/** A row that names somebody: one that has just been added is nobody yet. */
export const namesSomebody = ({ unit, person }: Party): boolean => join([unit, person]) !== ''

/** What a party goes by in a sentence: units are addressed as functions (the plan's own habit). */
export const unitOrPerson = ({ unit, person }: Party): string => unit.trim() || person.trim()

/** Each with the answer that stands: one to another day or time of the meeting is none. */
export const namedParties = ({ meeting }: Plan): readonly Party[] =>
  meeting.parties.filter(namesSomebody).map((party) => asItStands(meeting, party))

/** Those who are called or invited: whoever only came has not been asked anything. */
export const calledParties = (plan: Plan): readonly Party[] =>
  namedParties(plan).filter(({ kind }) => kind !== 'none')

/** A day that has not been called off. */
export const hasDay = ({ meeting }: Plan): boolean =>
  meeting.date !== '' && !meeting.invite.cancelled

/** Somebody has been called to a day: the call has left, or an answer shows that it has. */
export const isCalled = (plan: Plan, today: string): boolean => {
  const parties = calledParties(plan)
  const { summonsSent } = plan.meeting
  const left = summonsSent !== '' && summonsSent <= today
  return hasDay(plan) && parties.length > 0 && (left || parties.some(hasBeenTold(plan)))
}

/** An answer shows that the call has come, also one to an earlier day of the meeting. */
export const hasBeenTold =
  ({ meeting }: Plan) =>
  (party: Party): boolean =>
    hasAnswered(party) || isForOther(meeting, party)

export const hasAnswered = ({ reply }: Party): boolean => reply !== 'none'

/** Called, and no answer has come. */
export const silentParties = (plan: Plan): readonly Party[] =>
  calledParties(plan).filter((party) => !hasAnswered(party))

/** Those of them whose answer is waited for: not of a unit for which the consent is withdrawn. */
export const awaitedParties = (plan: Plan, today: string): readonly Party[] =>
  silentParties(plan).filter(({ unit }) => !withdrawalFor(plan, unit, today))

export const present = (plan: Plan): readonly Party[] =>
  namedParties(plan).filter(({ attended }) => attended === 'present')

/** Those present who have not confirmed what is written now. */
export const unconfirmed = (plan: Plan): readonly Party[] =>
  present(plan).filter((party) => !hasConfirmed(plan, party))

/** The meeting has begun, at least: its day is over, or has come and somebody is there. */
export const hasMet = (plan: Plan, today: string): boolean => {
  const { date } = plan.meeting
  return hasDay(plan) && (date < today || (date === today && present(plan).length > 0))
}

/** Called, to a meeting that has been: only who was may have stayed away from it. */
export const wasExpected = (plan: Plan, party: Party, today: string): boolean => {
  const isCalled = plan.meeting.summonsSent !== '' || hasAnswered(party)
  return party.kind !== 'none' && isCalled && hasMet(plan, today)
}

/** The plan was made at an earlier meeting than the one that stands in it now. */
export const isFurther = ({ meeting }: Plan): boolean => meeting.invite.number > 1

/** Agreed on after the meeting that the plan tells of. */
const hasNextDay = ({ meeting, followUp }: Plan): boolean =>
  followUp.date !== '' && followUp.date > meeting.date

/**
 * The meeting that the plan tells of has been held: somebody came, and the day is over or all is
 * confirmed and the next day set; or a follow-up was decided on that day or later.
 */
export const isHeld = (plan: Plan, today: string): boolean => {
  const { date } = plan.meeting
  if (!hasDay(plan) || date > today) return false
  if (decidedFollowUps(plan, today).some((held) => held.date >= date)) return true
  if (present(plan).length === 0) return false
  return date < today || (unconfirmed(plan).length === 0 && hasNextDay(plan))
}
