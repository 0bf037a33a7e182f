import type { WithId } from '@medplum/core'
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import type { Incoming } from './exchange.ts'

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
export function withLinks(bundle: Bundle, base: string, { method, path, query }: Incoming): Bundle {
  const address = base + path
  const asked = new URLSearchParams(query)
  const link = [
    { relation: 'self', url: method === 'GET' && query ? `${address}?${asked}` : address },
  ]
  const offset = Number(asked.get('_offset') ?? 0)
  const shown = bundle.entry?.filter(({ search }) => search?.mode !== 'include').length ?? 0
  if (method === 'GET' && shown > 0 && offset + shown < (bundle.total ?? 0)) {
    asked.set('_offset', String(offset + shown))
    link.push({ relation: 'next', url: `${address}?${asked}` })
  }
  const entry = bundle.entry?.map((one) =>
    one.resource ? { fullUrl: `${base}/${pathOf(one.resource as WithId<Resource>)}`, ...one } : one,
  )
  return { ...bundle, link, ...(entry ? { entry } : {}) }
}
