import { OperationOutcomeError, parseSearchRequest, type WithId } from '@medplum/core'
import type { CarePlan, Patient, Task } from '@medplum/fhirtypes'
import type { SqliteRepository } from '../repository.ts'
import { type Child, childOf } from './child.ts'
import { follow, nameOf } from './names.ts'

/** A plan that somebody has handed over. */
export interface Submission {
  task: WithId<Task>
  child: Child
  sender: string
  arrived: string
}

const isSubmission = ({ code, status }: Task): boolean =>
  status !== 'draft' && (code?.coding ?? []).some((coding) => coding.code === 'overlamning')

async function arrival(repo: SqliteRepository, { id, authoredOn, meta }: WithId<Task>) {
  const { entry = [] } = await repo.readHistory<Task>('Task', id)
  const handedOver = entry.find(({ resource }) => resource?.status === 'requested')
  return handedOver?.resource?.meta?.lastUpdated ?? meta?.lastUpdated ?? authoredOn ?? ''
}

async function submission(repo: SqliteRepository, task: WithId<Task>): Promise<Submission> {
  const plan = await follow<CarePlan>(repo, task.focus)
  return {
    task,
    child: childOf(await follow<Patient>(repo, task.for)),
    sender: await nameOf(repo, task.requester ?? plan?.author),
    arrived: await arrival(repo, task),
  }
}

/** All that has been handed over, newest first. Drafts have not been. */
export function allSubmissions(repo: SqliteRepository): Promise<Submission[]> {
  return repo.exclusive(async () => {
    const search = parseSearchRequest<Task>('Task?code=overlamning&status:not=draft&_count=1000')
    const tasks = await repo.searchResources<Task>(search)
    const all = await Promise.all(tasks.map((task) => submission(repo, task)))
    return all.sort((a, b) => b.arrived.localeCompare(a.arrived))
  })
}

/** One submission, or undefined when there is none by that id. */
export function oneSubmission(repo: SqliteRepository, id: string): Promise<Submission | undefined> {
  return repo.exclusive(async () => {
    try {
      const task = await repo.readResource<Task>('Task', id)
      return isSubmission(task) ? await submission(repo, task) : undefined
    } catch (error) {
      if (error instanceof OperationOutcomeError) return undefined
      throw error
    }
  })
}
