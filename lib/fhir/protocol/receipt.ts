import { toInstant } from '../../dates/day.ts'
import type { Receipt } from '../../plan/schema.ts'
import { failure, type Result, success } from '../../result.ts'
import type { Commit } from './commit.ts'
import { deliveryOf, isLaterThan } from './delivery.ts'
import { outputsOf } from './outputs.ts'
import { type ResourcePlace, referenceOf, resourcePlaceOf, versionOf } from './places.ts'
import { readAll } from './read-all.ts'
import type { AnswerEntry, FhirTransport, Stored, TransportFault } from './transport.ts'

/** What belongs to the region, or to this delivery alone, is no part of the receipt. */
const unlisted = ['patient', 'provenance', 'plan-claim', 'submission']

/** The receipt that the answer to a commit tells; undefined when the server tells too little. */
export function receiptOf(
  submission: string,
  { keys, kept }: Commit,
  entries: readonly AnswerEntry[],
): Receipt | undefined {
  const places = new Map<string, ResourcePlace>(kept)
  let at: string | undefined
  for (const [index, key] of keys.entries()) {
    const entry = entries[index]
    const place = entry && resourcePlaceOf(entry)
    if (!place) return undefined
    places.set(key, place)
    if (key === 'care-plan') at = entry.lastModified ?? entry.resource?.meta?.lastUpdated
  }
  return receiptOfPlaces(submission, places.get('submission')?.reference, places, at)
}

/**
 * The receipt of a delivery that was made before, as the server tells it. Others may have written
 * since: the CarePlan's version is found in its history, and what has been changed has version ''.
 */
export async function recoverReceipt(
  transport: FhirTransport,
  submission: string,
  task: Stored,
): Promise<Result<Receipt, TransportFault | 'partly'>> {
  const outputs = outputsOf(task)
  if (!outputs) return failure('partly')
  const stored = await readAll(transport, outputs)
  if (!stored.ok) return stored
  if (stored.value.size < outputs.size) return failure('partly')
  const history = await transport.history(outputs.get('care-plan') ?? '')
  if (!history.ok) return history
  const delivered = history.value.findLast((version) => deliveryOf(version) === submission)
  if (!delivered) return failure('partly')
  const origin = stored.value.get('provenance')
  const places = [...stored.value].flatMap(([key, resource]): [string, ResourcePlace][] => {
    const reference = referenceOf(resource)
    if (!reference) return []
    if (key === 'care-plan') return [[key, { reference, version: versionOf(delivered) }]]
    return [[key, { reference, version: isLaterThan(origin, resource) ? '' : versionOf(resource) }]]
  })
  const at = delivered.meta?.lastUpdated
  const found = receiptOfPlaces(submission, referenceOf(task), new Map(places), at)
  return found ? success(found) : failure('partly')
}

/** A receipt that names each place; nothing where the CarePlan or the time is missing. */
export function receiptOfPlaces(
  submission: string,
  task: string | undefined,
  places: ReadonlyMap<string, ResourcePlace>,
  at: string | undefined,
): Receipt | undefined {
  const carePlan = places.get('care-plan')
  const time = toInstant(at ?? '')
  if (!task || !carePlan || !time) return undefined
  return {
    submission,
    task: task.split('/')[1] ?? task,
    carePlan: carePlan.reference,
    version: carePlan.version,
    at: time,
    resources: Object.fromEntries([...places].filter(([key]) => !unlisted.includes(key))),
  }
}
