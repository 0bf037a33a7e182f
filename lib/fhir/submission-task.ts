import type { Task } from '@medplum/fhirtypes'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, to, toLead } from './context.ts'
import { namingSystem, profileMeta } from './systems.ts'

/**
 * The handoff itself. As a draft it claims the submission; delivered, it points at the plan, and
 * its output lists everything that the region now holds of it, by our keys.
 */
export const submissionTask = (
  context: Context,
  status: 'draft' | 'requested',
  keys: readonly string[] = [],
): Task =>
  compact<Task>({
    resourceType: 'Task',
    meta: profileMeta('submission-task'),
    identifier: [{ system: namingSystem('submission'), value: context.submission }],
    groupIdentifier: { system: namingSystem('plan'), value: context.plan.id },
    status,
    intent: 'order',
    code: concept('item', 'overlamning', 'Överlämning av SIP'),
    focus: status === 'requested' ? to(context, 'care-plan') : undefined,
    for: to(context, 'patient'),
    authoredOn: context.now,
    lastModified: context.now,
    requester: toLead(context),
    owner: context.plan.child.region.trim()
      ? { type: 'Organization', display: context.plan.child.region }
      : undefined,
    output: keys.map((key) => ({ type: { text: key }, valueReference: to(context, key) })),
  })
