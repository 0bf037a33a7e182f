import { dayWithWeekday } from '../dates/in-both.ts'
import { type PlanDocument, paragraph } from '../plan/output/document.ts'
import type { Plan } from '../plan/schema.ts'
import { timeInSentence, withFullStop } from './in-words.ts'
import { calledParties, hasBeenTold } from './meeting-state.ts'
import { childLine } from './without-names.ts'

/** Somebody has been called to a meeting that has been called off since, and may still come. */
export const isToBeTold = (plan: Plan, today: string): boolean => {
  const { date, invite, summonsSent } = plan.meeting
  const called = calledParties(plan)
  return (
    invite.cancelled &&
    date >= today &&
    called.length > 0 &&
    (summonsSent !== '' || called.some(hasBeenTold(plan)))
  )
}

/**
 * What tells those who were called that they need not come: one text for all of them, so of the child
 * only initials and year of birth.
 */
export const cancellationDocument = (plan: Plan): PlanDocument => {
  const { date, start } = plan.meeting
  return {
    title: 'SIP-mötet är inställt',
    intro: [
      paragraph(
        `Mötet ${dayWithWeekday(date).sv}${timeInSentence(start)} är inställt. Ni behöver inte komma.`,
      ),
      paragraph(withFullStop(`Barn: ${childLine(plan, false)}`)),
      paragraph('Blir det ett nytt möte får ni en ny kallelse.'),
    ],
    parts: [],
  }
}
