import type { Goal as FhirGoal } from '@medplum/fhirtypes'
import type { Goal } from '../plan/schema.ts'
import { ofTerm } from '../plan/template/goals.ts'
import { coded } from './coded.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'

const terms = {
  short: coded('goalTerm', 'kort', 'Kort sikt'),
  long: coded('goalTerm', 'lang', 'Lång sikt'),
} as const

export const goalKey = ({ id }: Goal): string => `goal-${id}`

/** Field 8: the goals that say something, the short-term ones first. */
export const goalRows = ({ plan }: Context): readonly Goal[] => [
  ...ofTerm(plan, 'short'),
  ...ofTerm(plan, 'long'),
]

export const goal = (context: Context, row: Goal): FhirGoal =>
  compact<FhirGoal>({
    ...shared(context, goalKey(row)),
    category: [terms[row.term]],
    description: { text: row.description },
    target: [{ dueDate: row.due }],
  })

/** The child's own wish stands apart from the professionals' goals, in the child's words. */
export const ownWish = (context: Context): FhirGoal =>
  compact<FhirGoal>({
    ...shared(context, 'wish'),
    category: [coded('goalTerm', 'egen-onskan', 'Barnets egen önskan')],
    description: { text: context.plan.ownWish },
    expressedBy: to(context, 'patient'),
  })

const shared = (context: Context, key: string) => ({
  resourceType: 'Goal' as const,
  identifier: [identify(context, 'goal', key)],
  lifecycleStatus: context.ahead ? ('proposed' as const) : ('active' as const),
  subject: to(context, 'patient'),
})
