import type { Bundle } from '@medplum/fhirtypes'
import { failure, type Result, success } from '../../result.ts'
import { isReference, isSuccess, referenceOf } from './places.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/**
 * Reads many resources in one batch. Those that the region has deleted are left out; one that was
 * not asked for makes all of it nonsense.
 */
export async function readAll(
  transport: FhirTransport,
  references: ReadonlyMap<string, string>,
): Promise<Result<ReadonlyMap<string, Stored>, TransportFault>> {
  const found = new Map<string, Stored>()
  if (references.size === 0) return success(found)
  if (![...references.values()].every(isReference)) return failure('nonsense')
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'batch',
    entry: [...references.values()].map((url) => ({ request: { method: 'GET', url } })),
  }
  const answer = await transport.send(bundle, 'representation')
  if (!answer.ok) return answer
  const { entry } = answer.value
  if (entry.length !== references.size) return failure('nonsense')
  for (const [index, [key, reference]] of [...references].entries()) {
    const { status = '', resource, words } = entry[index] ?? {}
    if (/^(404|410)/.test(status)) continue
    if (/^403/.test(status)) return failure('not-allowed', words)
    if (!isSuccess(status) || !resource?.id) return failure('refused', words ?? status)
    if (referenceOf(resource) !== reference) return failure('nonsense')
    found.set(key, resource)
  }
  return success(found)
}
