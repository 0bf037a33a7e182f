import type { HeldFollowUp, Plan } from '../schema.ts'

/**
 * The follow-ups that came to a decision, in the order of their days, and of one day as they were noted.
 * One without a day has that of the one before it; one of a day that has not come has not been held.
 */
export const decidedFollowUps = ({ followUps }: Plan, today: string): readonly HeldFollowUp[] => {
  let latest = ''
  return followUps
    .filter(({ decision, date }) => decision !== '' && date <= today)
    .map((held) => {
      latest = held.date || latest
      return { held, day: latest }
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ held }) => held)
}

/** The latest decision: to go on, or to close. */
export const lastDecision = (plan: Plan, today: string): HeldFollowUp | undefined =>
  decidedFollowUps(plan, today).at(-1)
