import type { Receipt } from '../../plan/schema.ts'
import { type Result, success } from '../../result.ts'
import { submissionSearch } from '../bundle.ts'
import { deliveryOf } from './delivery.ts'
import { outputsOf } from './outputs.ts'
import { referenceOf, versionOf } from './places.ts'
import { readAll } from './read-all.ts'
import { receiptOfPlaces } from './receipt.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/**
 * Reads the receipt of a plan's latest delivery, for somebody who continues with a plan that was just
 * fetched. It holds the versions that were read, so that a later change by others is a conflict.
 * `null` if the plan was not delivered by this program.
 * @param read the plan's resources as they were read.
 */
export async function readLatestReceipt(
  transport: FhirTransport,
  carePlan: string,
  read: readonly Stored[],
): Promise<Result<Receipt | null, TransportFault>> {
  const places = new Map(read.map((resource) => [referenceOf(resource), resource]))
  const plan = places.get(carePlan)
  const submission = plan && deliveryOf(plan)
  if (!submission) return success(null)
  const tasks = await transport.search('Task', { identifier: submissionSearch(submission) })
  if (!tasks.ok) return tasks
  const [task] = tasks.value
  const outputs = task && outputsOf(task)
  if (!outputs) return success(null)
  const others = await readAll(
    transport,
    new Map([...outputs].filter(([, reference]) => !places.has(reference))),
  )
  if (!others.ok) return others
  const held = [...outputs].flatMap(([key, reference]) => {
    const resource = places.get(reference) ?? others.value.get(key)
    return resource ? [[key, { reference, version: versionOf(resource) }] as const] : []
  })
  const at = plan.meta?.lastUpdated
  return success(receiptOfPlaces(submission, referenceOf(task), new Map(held), at) ?? null)
}
