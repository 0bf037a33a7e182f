/** A reference found somewhere in a resource. */
export interface FoundReference {
  path: string
  reference: string
}

/** All literal references in a resource, contained ones included. */
export function referencesIn(value: unknown, path: string): FoundReference[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(item, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string'
      ? [{ path: `${path}.reference`, reference: inner }]
      : referencesIn(inner, `${path}.${key}`),
  )
}

/** `Type/id` of a reference to something on this server, or undefined for all others. */
export function localTarget(reference: string): string | undefined {
  return /^([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(\/_history\/[A-Za-z0-9.-]{1,64})?$/.exec(
    reference,
  )?.[1]
}

/** True for a reference that nobody outside the request could follow. */
export function cannotBeFollowed(reference: string): boolean {
  if (reference.startsWith('#') || /^https?:\/\//.test(reference)) return false
  return localTarget(reference) === undefined
}
