import { valueUnder } from '../../plan/same.ts'
import type { Receipt } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import { planSearch, submissionSearch } from '../bundle.ts'
import type { Context } from '../context.ts'
import { childInRecord, childOf, isAbout } from '../reading/is-about.ts'
import type { Claim } from './claim.ts'
import { deliveryOf, isLaterThan } from './delivery.ts'
import { outputsOf } from './outputs.ts'
import { type ResourcePlace, referenceOf, versionOf } from './places.ts'
import { readAll } from './read-all.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/** One resource of the plan that the region holds already. */
export type KnownResource = ResourcePlace & {
  readonly resource: Stored
  /** Somebody else has changed it since we last wrote it. */
  readonly touched: boolean
}

export type KnownResources = ReadonlyMap<string, KnownResource>

/**
 * What the region holds of the plan, or nothing. The region is asked even when there is no receipt:
 * an answer may have been lost, and there must never be a second CarePlan. `conflict` where the
 * latest delivery is none that this writer knows of: what it said must not be lost.
 */
export async function readKnownResources(
  transport: FhirTransport,
  context: Context,
  previous: Receipt | undefined,
  { plan: claimed, patient }: Claim,
): Promise<Result<KnownResources, TransportFault | 'conflict'>> {
  const plans = await transport.search('CarePlan', { identifier: planSearch(context.plan.id) })
  if (!plans.ok) return plans
  const [plan] = plans.value
  const carePlan = plan && referenceOf(plan)
  // A claim that is completed tells that there is a CarePlan: the search is behind.
  if (!carePlan) return claimed.status === 'draft' ? success(new Map()) : failure('nonsense')
  const latest = deliveryOf(plan)
  if (!latest || !isKnown(context, previous, latest)) return failure('conflict')
  const tasks = await transport.search('Task', { identifier: submissionSearch(latest) })
  if (!tasks.ok) return tasks
  const [task] = tasks.value
  // Without it nothing tells what else there is, and all would be made a second time.
  const outputs = task && outputsOf(task)
  if (outputs?.get('care-plan') !== carePlan) return failure('nonsense')
  const stored = await readAll(transport, outputs)
  if (!stored.ok) return stored
  // The child's record may have become another since, as with another number; never several at once.
  const resources = [...stored.value.values()]
  const children = [childInRecord(patient), childOf(plan, resources)]
  if (!resources.every((each) => children.some((child) => isAbout(each, child)))) {
    return failure('nonsense')
  }
  const written = previous?.submission === latest ? previous : undefined
  const origin = stored.value.get('provenance')
  const known = [...stored.value].flatMap(([key, resource]): [string, KnownResource][] => {
    const reference = referenceOf(resource)
    if (!reference || key === 'provenance') return []
    const version = versionOf(resource)
    const ours = written && valueUnder(written.resources, key)
    const touched = ours ? ours.version !== version : isLaterThan(origin, resource)
    return [[key, { reference, version, resource, touched }]]
  })
  return success(new Map(known))
}

/** An attempt whose answer was lost stands on the plan without a receipt, and is this writer's own. */
const isKnown = ({ plan, submission }: Context, previous: Receipt | undefined, latest: string) =>
  latest === submission ||
  latest === previous?.submission ||
  plan.handoffs.some((handoff) => handoff.submission === latest)
