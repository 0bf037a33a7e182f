import type { Goal as FhirGoal } from '@medplum/fhirtypes'
import { isAnswered } from '../plan/answers/path.ts'
import { emptyRow } from '../plan/rows.ts'
import type { Goal } from '../plan/schema.ts'
import { concept } from './codeable-concept.ts'
import { cleanText, compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { valueExtension } from './extension.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import { type ResourceReader, rowId } from './reading/resource-set.ts'
import { profileMeta, systems } from './systems.ts'

const terms = {
  short: concept('goalTerm', 'kort', 'Kort sikt'),
  long: concept('goalTerm', 'lang', 'Lång sikt'),
} as const

const outcomes = {
  '': undefined,
  reached: concept('achievement', 'achieved', 'Nått'),
  partly: concept('achievement', 'improving', 'Delvis nått'),
  notReached: concept('achievement', 'not-achieved', 'Inte nått'),
} as const

export const goalKey = ({ id }: Goal): string => `goal-${id}`

/** Field 8: the goals that say something. */
export const goalRows = ({ plan }: Context): readonly Goal[] =>
  plan.goals.filter((row) => isAnswered('goals', row))

/**
 * Field 8: one goal, with its term, its day and what became of it. R4 asks for a description, or why there
 * is none: one that has not been described yet leaves as well.
 */
export const goal = (context: Context, row: Goal): FhirGoal =>
  compact<FhirGoal>({
    ...shared(context, goalKey(row)),
    achievementStatus: outcomes[row.outcome],
    category: [terms[row.term]],
    description:
      cleanText(row.description) === ''
        ? { extension: [valueExtension(systems.dataAbsentReason, 'Code', 'unknown')] }
        : { text: row.description },
    target: [{ dueDate: row.due }],
  })

/** The child's own wish stands apart from the professionals' goals, in the child's words. */
export const ownWish = (context: Context): FhirGoal =>
  compact<FhirGoal>({
    ...shared(context, 'wish'),
    category: [concept('goalTerm', 'egen-onskan', 'Barnets egen önskan')],
    description: { text: context.plan.ownWish },
    expressedBy: to(context, 'patient'),
  })

const shared = (context: Context, key: string) => ({
  resourceType: 'Goal' as const,
  meta: profileMeta('goal'),
  identifier: [identify(context, 'goal', key)],
  lifecycleStatus: context.ahead ? ('proposed' as const) : ('active' as const),
  subject: to(context, 'patient'),
})

/** A goal, or the child's wish. A stranger's goal without a term is a short-term one. */
export function readGoal({ plan }: PlanAssembly, goal: ResourceReader): void {
  goal.choice('lifecycleStatus', { proposed: 1, active: 1 })
  goal.skip('subject', 'expressedBy')
  const kind = goal.choice('category.coding.code', {
    kort: 'short',
    lang: 'long',
    'egen-onskan': 'wish',
  } as const)
  if (kind) goal.skip('category[0].text')
  const description = goal.words('description.text') || goal.words('description.coding.display')
  goal
    .part('description')
    .inner(systems.dataAbsentReason)
    .map((reason) => reason.choice('valueCode', { unknown: 1 }))
  if (kind === 'wish') {
    plan.ownWish = description
    return
  }
  const outcome = goal.choice('achievementStatus.coding.code', {
    achieved: 'reached',
    sustaining: 'reached',
    improving: 'partly',
    'in-progress': '',
    'not-achieved': 'notReached',
    'not-attainable': 'notReached',
  } as const)
  if (outcome) goal.skip('achievementStatus.text')
  plan.goals.push({
    ...emptyRow.goal(rowId(goal, 'goal-'), kind ?? 'short'),
    description,
    due: goal.day('target.dueDate'),
    outcome: outcome ?? '',
  })
}
