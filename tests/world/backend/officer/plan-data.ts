import { parseSearchRequest } from '@medplum/core'
import type { CarePlan, Goal, ServiceRequest, Task } from '@medplum/fhirtypes'
import type { SqliteRepository } from '../repository.ts'
import { follow, nameOf } from './names.ts'
import { dayWords, periodWords, responsibilityWord } from './words.ts'

/** A goal in words. */
export interface GoalRow {
  term: string
  text: string
  due: string
  by: string
}

/** An intervention in words; `answer` is what the responsible unit has said. */
export interface InterventionRow {
  text: string
  who: string
  when: string
  answer: string
  status: string
  byOther: boolean
}

/** What a plan holds as data. */
export interface PlanData {
  goals: GoalRow[]
  interventions: InterventionRow[]
}

const hasCode = (codes: ServiceRequest['category'], wanted: string): boolean =>
  (codes ?? []).some(({ coding }) => coding?.some(({ code }) => code === wanted))

async function goalRow(repo: SqliteRepository, goal: Goal): Promise<GoalRow> {
  const term = { kort: 'Kort sikt', lang: 'Lång sikt' }
  const code = goal.category?.[0]?.coding?.[0]?.code
  return {
    term: term[code as keyof typeof term] ?? goal.category?.[0]?.text ?? 'Mål',
    text: goal.description.text ?? '',
    due: dayWords(goal.target?.[0]?.dueDate),
    by: goal.expressedBy ? await nameOf(repo, goal.expressedBy) : '',
  }
}

async function interventionRow(
  repo: SqliteRepository,
  request: ServiceRequest,
): Promise<InterventionRow> {
  const search = `Task?focus=ServiceRequest/${request.id}`
  const [task] = await repo.searchResources<Task>(parseSearchRequest(search))
  const performers = request.performer ?? (task?.owner ? [task.owner] : [])
  const { start, end } = request.occurrencePeriod ?? {}
  return {
    text: request.code?.text ?? request.code?.coding?.[0]?.display ?? '',
    who: (await Promise.all(performers.map((one) => nameOf(repo, one)))).join(' och '),
    when: periodWords(start, end),
    answer: task?.status ? responsibilityWord(task.status) : '',
    status: task?.status ?? '',
    byOther: hasCode(request.category, 'atgard-annan'),
  }
}

const present = <T>(list: (T | undefined)[]): T[] => list.filter((one) => one !== undefined)

/** Reads the goals and interventions of a plan. */
export function planData(repo: SqliteRepository, plan: CarePlan): Promise<PlanData> {
  return repo.exclusive(async () => {
    const goals = present(
      await Promise.all((plan.goal ?? []).map((goal) => follow<Goal>(repo, goal))),
    )
    const requests = present(
      await Promise.all(
        (plan.activity ?? []).map(({ reference }) => follow<ServiceRequest>(repo, reference)),
      ),
    )
    return {
      goals: await Promise.all(goals.map((goal) => goalRow(repo, goal))),
      interventions: await Promise.all(requests.map((request) => interventionRow(repo, request))),
    }
  })
}
