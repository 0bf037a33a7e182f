import type { Receipt } from '../../plan/schema.ts'
import { type Result, success } from '../../result.ts'
import { planSearch } from '../bundle.ts'
import type { Context } from '../context.ts'
import { latest, outputsOf } from './outputs.ts'
import { type Place, referenceOf, versionOf } from './places.ts'
import { readAll } from './read-all.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/** One resource of the plan that the region holds already. */
export type Known = Place & {
  readonly resource: Stored
  /** Somebody else has changed it since we last wrote it. */
  readonly touched: boolean
}

export type Standing = ReadonlyMap<string, Known>

/** The writes of one transaction may be this far apart. */
const slackMilliseconds = 5000

/**
 * What the region holds of the plan, or nothing. The region is asked even when there is no receipt:
 * an answer may have been lost, and there must never be a second CarePlan.
 */
export async function standing(
  transport: FhirTransport,
  context: Context,
  previous: Receipt | undefined,
): Promise<Result<Standing, TransportFault>> {
  const identifier = planSearch(context)
  const plans = await transport.search('CarePlan', { identifier })
  if (!plans.ok) return plans
  const [plan] = plans.value
  const carePlan = plan && referenceOf(plan)
  if (!carePlan) return success(new Map())
  const tasks = await transport.search('Task', { 'group-identifier': identifier })
  if (!tasks.ok) return tasks
  const task = latest(tasks.value)
  const outputs = task && outputsOf(task)
  const stored = await readAll(transport, outputs ?? new Map([['care-plan', carePlan]]))
  if (!stored.ok) return stored
  const written = previous && task?.id === previous.task ? previous : undefined
  const deliveredAt = Date.parse(stored.value.get('provenance')?.meta?.lastUpdated ?? '')
  const known = [...stored.value].flatMap(([key, resource]): [string, Known][] => {
    const reference = referenceOf(resource)
    if (!reference || key === 'provenance') return []
    const version = versionOf(resource)
    const ours = written?.resources[key]
    const late = Date.parse(resource.meta?.lastUpdated ?? '') > deliveredAt + slackMilliseconds
    return [
      [key, { reference, version, resource, touched: ours ? ours.version !== version : late }],
    ]
  })
  return success(new Map(known))
}
