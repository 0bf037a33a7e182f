import type { Stored } from '../protocol/transport.ts'

/** An entry of a bundle that has been parsed. */
export type BundleResource = { readonly fullUrl: string; readonly resource: Stored }

/** The resources of a transaction as a server would hold them: with ids, and references to them. */
export function resourcesInBundle(entries: readonly BundleResource[]): readonly Stored[] {
  const places = new Map(
    entries.map(({ fullUrl, resource }) => [
      fullUrl,
      `${resource.resourceType}/${fullUrl.replace('urn:uuid:', '')}`,
    ]),
  )
  const settled = JSON.parse(
    JSON.stringify(entries).replace(/urn:uuid:[0-9a-f-]{36}/g, (urn) => places.get(urn) ?? urn),
  ) as readonly BundleResource[]
  return settled.map(({ fullUrl, resource }) => ({ ...resource, id: fullUrl.split('/')[1] ?? '' }))
}
