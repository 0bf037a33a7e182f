import type { WithId } from '@medplum/core'
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import type { StoredVersion } from './version-store.ts'

function entryFor<T extends Resource>(
  type: string,
  id: string,
  { version, at, resource }: StoredVersion,
): BundleEntry<WithId<T>> {
  const created = version === 1
  const method = resource ? (created ? 'POST' : 'PUT') : 'DELETE'
  return {
    ...(resource ? { resource: resource as WithId<T> } : {}),
    request: { method, url: created ? type : `${type}/${id}` },
    response: { status: created ? '201' : '200', etag: `W/"${version}"`, lastModified: at },
  }
}

/** The history of one resource as a Bundle, newest version first. */
export function historyBundle<T extends Resource>(
  type: string,
  id: string,
  total: number,
  versions: StoredVersion[],
): Bundle<WithId<T>> {
  return {
    resourceType: 'Bundle',
    type: 'history',
    total,
    entry: versions.map((version) => entryFor<T>(type, id, version)),
  }
}
