import type { Receipt } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import { readerOf } from '../reading/element-reader.ts'
import { systems } from '../systems.ts'
import { notAskedCode } from '../unit-task.ts'
import { readAll } from './read-all.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

type TaskAnswer = {
  readonly status:
    | 'waiting'
    | 'received'
    | 'accepted'
    | 'rejected'
    | 'completed'
    | 'ended'
    | 'not-asked'
  readonly reason: string
}
type RegionAnswer = TaskAnswer & { readonly units: readonly (TaskAnswer & { unit: string })[] }

/** The statuses of a Task (R4) as somebody sees them who waits for an answer. */
const statuses: Readonly<Record<string, TaskAnswer['status']>> = {
  requested: 'waiting',
  received: 'received',
  accepted: 'accepted',
  'in-progress': 'accepted',
  rejected: 'rejected',
  completed: 'completed',
}

/** Reads the answers to a delivery: that of its own Task, and one for each responsible unit. */
export async function readRegionAnswer(
  transport: FhirTransport,
  { task, resources }: Receipt,
): Promise<Result<RegionAnswer, TransportFault | 'partly'>> {
  const units = Object.entries(resources).filter(([key]) => key.startsWith('task-'))
  const own = `Task/${task}`
  const found = await readAll(
    transport,
    new Map([['submission', own], ...units.map(([key, at]) => [key, at.reference] as const)]),
  )
  if (!found.ok) return found
  const submission = found.value.get('submission')
  if (!submission) return failure('partly')
  return success({
    ...answerInTask(submission),
    units: units.flatMap(([key]) => {
      const asked = found.value.get(key)
      return asked ? [{ ...answerInTask(asked), unit: asked.owner?.display ?? '' }] : []
    }),
  })
}

/** The answer that a Task holds. */
export const answerInTask = (task: Stored): TaskAnswer => ({
  status: isNotAsked(task) ? 'not-asked' : (statuses[task.status ?? ''] ?? 'ended'),
  reason: task.statusReason?.text ?? '',
})

/** Whether a handoff has cancelled it, and not the unit. */
const isNotAsked = (task: Stored): boolean =>
  task.status === 'cancelled' &&
  readerOf(task, new Set())
    .each('statusReason.coding')
    .some((each) => each.words('system') === systems.item && each.words('code') === notAskedCode)
