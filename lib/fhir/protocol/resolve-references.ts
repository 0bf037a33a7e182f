import type { Context } from '../context.ts'
import { urn } from '../urn.ts'

/** Where each key of the plan stands already: `Type/id`. */
export type Places = ReadonlyMap<string, string>

/** Replaces references to the plan's own keys with those of resources that the server already holds. */
export function resolveReferences<T>({ plan }: Context, places: Places, resource: T): T {
  const known = new Map([...places].map(([key, reference]) => [urn(plan.id, key), reference]))
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return known.get(value) ?? value
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(resource) as T
}
