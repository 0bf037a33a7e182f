import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { failure, type Result, success } from '../../result.ts'
import type { AnswerBundle, AnswerEntry, Stored } from './transport.ts'

/** Where a resource is stored, and in which version. */
export type ResourcePlace = { readonly reference: string; readonly version: string }

const local =
  /(?:^|\/)([A-Z][A-Za-z]+\/(?!\.+(?:\/|$))[A-Za-z0-9.-]{1,64})(?:\/_history\/([A-Za-z0-9.-]{1,64}))?$/

/** `Type/id` of a reference to the same server; what begins with another's address is not here. */
export const localReference = (written: string | undefined): string | undefined => {
  const [whole, place] = local.exec(written ?? '') ?? []
  return whole === written && !whole?.startsWith('/') ? place : undefined
}

/** `Type/id` of where a server says that it put what was sent to it, by whatever address it goes there. */
export const placeIn = (location: string | undefined): string | undefined =>
  local.exec(location ?? '')?.[1]

/** Whether a text is `Type/id` and no more: nothing else is asked for. */
export const isReference = (written: string): boolean => localReference(written) === written

export const referenceOf = ({ resourceType, id }: Stored): string | undefined =>
  id === undefined ? undefined : `${resourceType}/${id}`

export const versionOf = ({ meta }: Stored): string => meta?.versionId ?? ''

/** The place that an answer to one entry tells, or undefined when it does not. */
export function resourcePlaceOf({
  location,
  etag,
  resource,
}: AnswerEntry): ResourcePlace | undefined {
  const [, where, version] = local.exec(location ?? '') ?? []
  const reference = where ?? (resource && referenceOf(resource))
  const found =
    /^(?:W\/)?"(.+)"$/.exec(etag ?? '')?.[1] ?? version ?? (resource && versionOf(resource))
  return reference && found ? { reference, version: found } : undefined
}

/**
 * The answers to each entry of a transaction. A server without transactions answers 200 with
 * failures inside, or as to a batch: then nothing can be trusted to be whole.
 */
export function entriesOf(
  sent: Bundle,
  { type, entry }: AnswerBundle,
): Result<readonly AnswerEntry[], 'partly' | 'nonsense'> {
  const failed = entry.find(({ status }) => !isSuccess(status))
  if (failed) return failure('partly', failed.words ?? failed.status)
  if (entry.length !== sent.entry?.length) return failure('nonsense')
  if (!entry.every((each, index) => isOf(each, sent.entry?.[index]))) return failure('nonsense')
  return type === 'transaction-response' ? success(entry) : failure('partly')
}

/** Whether an answer tells of the place that was written to, where it tells of one. */
function isOf(answer: AnswerEntry, { request }: BundleEntry = {}): boolean {
  const reference = resourcePlaceOf(answer)?.reference
  if (!reference || !request) return true
  return request.method === 'PUT'
    ? reference === request.url
    : reference.startsWith(`${request.url}/`)
}

/** Whether the status of one entry says that it was carried out. */
export const isSuccess = (status: string): boolean => /^2\d\d/.test(status)
