import type { Edit } from '../plan/edits.ts'
import type { HeldFollowUp, Plan } from '../plan/schema.ts'
import { empty, filled } from '../plan/template/field.ts'
import { failure, type Result, success } from '../result.ts'
import { lastDecision } from './meeting-state.ts'

export type FollowUpFault =
  | 'no-day'
  | 'not-yet'
  | 'no-decision'
  | 'no-next-day'
  | 'closed-since'
  | 'no-reason'
  | 'nobody-decided'

type NextFollowUp = Plan['followUp']

/**
 * Notes a follow-up that has been held: the plan goes on, with a new day and who calls, or is closed,
 * with the reason and who decided. The results stand on the interventions and goals.
 */
export function holdFollowUp(
  plan: Plan,
  held: HeldFollowUp,
  next: NextFollowUp,
  today: string,
): Result<Plan, FollowUpFault> {
  if (held.date === '') return failure('no-day')
  if (held.date > today) return failure('not-yet')
  if (held.decision === '') return failure('no-decision')
  if (held.decision === 'continue' && next.date <= held.date) return failure('no-next-day')
  const last = lastDecision(plan, today)
  if (held.decision === 'continue' && last?.decision === 'close' && held.date < last.date) {
    return failure('closed-since')
  }
  if (held.decision === 'close' && empty(held.reason)) return failure('no-reason')
  if (held.decision === 'close' && empty(held.decidedBy)) return failure('nobody-decided')
  if (held.decision === 'continue') {
    return success({ ...plan, followUps: [...plan.followUps, held], followUp: next })
  }
  return success({
    ...plan,
    followUps: [
      ...plan.followUps,
      { ...held, ...(filled(...Object.values(plan.followUp)) && { before: plan.followUp }) },
    ],
    followUp: { date: '', time: '', caller: '' },
  })
}

/**
 * Takes a decision out of the plan, where it was noted by mistake. What a closure took away comes back,
 * unless something has been agreed on since. Its versions keep what they said.
 */
export const takeBackFollowUp =
  (id: string): Edit =>
  (plan) => {
    const taken = plan.followUps.find((held) => held.id === id)
    if (!taken) return plan
    const followUps = plan.followUps.filter((held) => held !== taken)
    const isFree = !filled(...Object.values(plan.followUp))
    return { ...plan, followUps, followUp: (isFree && taken.before) || plan.followUp }
  }
