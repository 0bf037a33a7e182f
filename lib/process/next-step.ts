import type { Plan } from '../plan/schema.ts'
import { afterCall } from './next/after-call.ts'
import { afterClosure, whileFollowing } from './next/after-meeting.ts'
import { atMeeting } from './next/at-meeting.ts'
import { afterNeed, whilePlanning } from './next/planning.ts'
import type { Step } from './next/step.ts'
import { type Stage, stageOf } from './stage.ts'

export type { Step, StepSection } from './next/step.ts'

const stepAfter: Record<Stage, (plan: Plan, today: string) => Step> = {
  need: afterNeed,
  planning: whilePlanning,
  summoned: afterCall,
  meeting: atMeeting,
  followUp: whileFollowing,
  closed: afterClosure,
}

/** What comes next and why, in one sentence. It advises: nothing is ever held up by it. */
export const nextStep = (plan: Plan, today: string): Step =>
  stepAfter[stageOf(plan, today)](plan, today)
