import type { WithId } from '@medplum/core'
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import type { Incoming } from './exchange.ts'
import { holdsPersonalNumber } from './personal-number.ts'

const pathOf = ({ resourceType, id }: Resource) => `${resourceType}/${id}`

function withVersion(entry: BundleEntry, minimal: boolean): BundleEntry {
  const { resource, response } = entry
  if (!response || !resource?.meta?.versionId) return entry
  const { versionId, lastUpdated = '' } = resource.meta
  const full = {
    ...response,
    location: `${pathOf(resource)}/_history/${versionId}`,
    etag: `W/"${versionId}"`,
    lastModified: lastUpdated,
  }
  return minimal ? { response: full } : { resource, response: full }
}

/** The answer to a batch or transaction, with the version of each resource. */
export function withVersions(bundle: Bundle, minimal: boolean): Bundle {
  return { ...bundle, entry: (bundle.entry ?? []).map((entry) => withVersion(entry, minimal)) }
}

/** A search result or history with full addresses, and links to itself and the next page. */
export function withLinks(
  bundle: Bundle,
  base: string,
  { method, path, query, body }: Incoming,
): Bundle {
  const address = base + path
  const asked = new URLSearchParams(method === 'POST' ? body : query)
  const link = [
    { relation: 'self', url: method === 'GET' && query ? `${address}?${query}` : address },
  ]
  const offset = Number(asked.get('_offset') ?? 0)
  const shown = bundle.entry?.filter(({ search }) => search?.mode !== 'include').length ?? 0
  asked.set('_offset', String(offset + shown))
  const next = `${address.replace(/\/_search$/, '')}?${asked}`
  if (shown > 0 && offset + shown < (bundle.total ?? 0) && !holdsPersonalNumber(next)) {
    link.push({ relation: 'next', url: next })
  }
  const entry = bundle.entry?.map((one) =>
    one.resource ? { fullUrl: `${base}/${pathOf(one.resource as WithId<Resource>)}`, ...one } : one,
  )
  return { ...bundle, link, ...(entry ? { entry } : {}) }
}
