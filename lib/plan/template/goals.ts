import type { Goal, Plan } from '../schema.ts'
import { assessment, type FieldDefinition, filled } from './field.ts'

export const goals = {
  number: 8,
  id: 'goals',
  kind: 'list',
  basis: 'agreement',
  assess: (plan) =>
    assessment(plan.goals.some(isGoal) || filled(plan.ownWish), [
      ofTerm(plan, 'short').length === 0 && { code: 'shortGoalMissing' },
      ofTerm(plan, 'long').length === 0 && { code: 'longGoalMissing' },
    ]),
  gist: (plan) => [
    ofTerm(plan, 'short')[0]?.description ?? ofTerm(plan, 'long')[0]?.description ?? '',
  ],
} as const satisfies FieldDefinition

const isGoal = ({ description }: Goal): boolean => filled(description)

/** The goals of one term that say something. */
const ofTerm = (plan: Plan, term: Goal['term']): readonly Goal[] =>
  plan.goals.filter((goal) => goal.term === term && isGoal(goal))
