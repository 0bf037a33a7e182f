import type { Task } from '@medplum/fhirtypes'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, to } from './context.ts'
import { namingSystem } from './systems.ts'

/**
 * The claim on the plan itself, one for each plan. Whoever delivers the plan for the first time
 * completes it, in the version that it was found in: so no two submissions make two CarePlans.
 */
export const planClaim = (context: Context, status: 'draft' | 'completed'): Task =>
  compact<Task>({
    resourceType: 'Task',
    identifier: [{ system: namingSystem('claim'), value: context.plan.id }],
    status,
    intent: 'order',
    code: concept('item', 'ansprak', 'Anspråk på planen'),
    focus: status === 'completed' ? to(context, 'care-plan') : undefined,
    for: to(context, 'patient'),
    authoredOn: context.now,
    lastModified: context.now,
  })
