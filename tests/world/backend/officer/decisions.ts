import { isOperationOutcome, OperationOutcomeError, preconditionFailed } from '@medplum/core'
import type { Task } from '@medplum/fhirtypes'
import type { SqliteRepository } from '../repository.ts'

type Status = NonNullable<Task['status']>

/** What the officer can press. */
export type Decision = 'ta-emot' | 'acceptera' | 'avvisa' | 'avsluta'

/** What came of pressing it. */
export type Outcome = 'done' | 'reason-missing' | 'changed' | 'not-possible'

const moves: Record<Decision, { from: Status; to: Status }> = {
  'ta-emot': { from: 'requested', to: 'received' },
  acceptera: { from: 'received', to: 'accepted' },
  avvisa: { from: 'received', to: 'rejected' },
  avsluta: { from: 'accepted', to: 'completed' },
}

/** True for a decision there is a button for. */
export const isDecision = (text: string): text is Decision => text in moves

/** The decisions that are open at a status. */
export const decisionsAt = (status: Status): Decision[] =>
  (Object.keys(moves) as Decision[]).filter((decision) => moves[decision].from === status)

/** Moves a submission on, if it still stands where the officer saw it. */
export async function decide(
  repo: SqliteRepository,
  seen: { id: string; version: string },
  decision: Decision,
  reason: string,
): Promise<Outcome> {
  if (decision === 'avvisa' && reason === '') return 'reason-missing'
  const { from, to } = moves[decision]
  try {
    return await repo.withTransaction(async () => {
      const task = await repo.readResource<Task>('Task', seen.id)
      if (task.status !== from)
        return task.meta?.versionId === seen.version ? 'not-possible' : 'changed'
      const { statusReason: _, ...rest } = task
      const next: Task = { ...rest, status: to, lastModified: new Date().toISOString() }
      if (decision === 'avvisa') next.statusReason = { text: reason }
      await repo.updateResource(next, { ifMatch: seen.version })
      return 'done'
    })
  } catch (error) {
    const outcome = error instanceof OperationOutcomeError ? error.outcome : undefined
    if (isOperationOutcome(outcome) && outcome.id === preconditionFailed.id) return 'changed'
    throw error
  }
}
