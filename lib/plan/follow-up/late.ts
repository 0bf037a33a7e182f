import type { Intervention, Plan } from '../schema.ts'

type LateFollowUps = {
  /** The day that was planned for the whole plan, where it has passed without a decision. */
  readonly plan: string | undefined
  /** Interventions whose own day has passed, with nothing said of them since. */
  readonly interventions: readonly Intervention[]
}

/** What should have been followed up by now. @param today `YYYY-MM-DD`; a day is late when it is over. */
export function lateFollowUps(plan: Plan, today: string): LateFollowUps {
  const decided = plan.followUps.filter(({ decision }) => decision !== '')
  if (decided.some(({ decision }) => decision === 'close')) {
    return { plan: undefined, interventions: [] }
  }
  const isLate = (day: string): boolean =>
    day !== '' && day < today && !decided.some(({ date }) => date >= day)
  return {
    plan: isLate(plan.followUp.date) ? plan.followUp.date : undefined,
    interventions: plan.interventions.filter(
      ({ what, followUp, status, result }) =>
        what.trim() !== '' &&
        isLate(followUp) &&
        (status === 'notStarted' || status === 'ongoing') &&
        result.trim() === '',
    ),
  }
}
