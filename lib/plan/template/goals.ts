import type { Goal, Plan } from '../schema.ts'
import { assessment, type FieldDefinition, filled } from './field.ts'

export const goals = {
  number: 8,
  id: 'goals',
  title: { sv: 'Mål på kort och lång sikt', en: 'Short-term and long-term goals' },
  short: { sv: 'mål', en: 'goals' },
  help: {
    sv: 'Skriv mål som går att se när de är nådda. Barnets egen önskan står för sig, med barnets ord.',
    en: 'Write goals that can be seen when they are reached. The child’s own wish stands apart, in its own words.',
  },
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
