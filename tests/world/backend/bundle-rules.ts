import type { Bundle } from '@medplum/fhirtypes'

/** The form an If-Match has; the router ignores one that is not quoted, and would overwrite. */
export const versionTag = /^(W\/)?"[^"]+"$/

/** What is wrong with a batch or transaction before any of it runs, or undefined. */
export function bundleProblem({ type, entry }: Bundle): string | undefined {
  if (type !== 'transaction' && type !== 'batch') return 'Only batch and transaction can be posted'
  if (!Array.isArray(entry) || entry.length === 0) return 'The Bundle has no entries'
  const seen = new Set<string>()
  for (const [index, { fullUrl, request, resource }] of entry.entries()) {
    const at = `Bundle.entry[${index}]`
    if (!request?.method || !request.url) return `${at}.request lacks method or url`
    if (['POST', 'PUT'].includes(request.method) && !resource) return `${at}.resource is missing`
    if (request.ifMatch && !versionTag.test(request.ifMatch)) return `${at}.request.ifMatch`
    if (fullUrl && seen.has(fullUrl)) return `${at}.fullUrl is used twice`
    if (fullUrl) seen.add(fullUrl)
  }
  return undefined
}
