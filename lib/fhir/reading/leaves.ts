export type Leaf = { readonly path: string; readonly value: unknown }

/** Whether a value has names and what they stand for. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every value in a resource that holds no other, by its path. An empty list or object is one too. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (inner.length === 0) return [{ path, value }]
  return inner.flatMap(([key, item]) =>
    leavesOf(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  )
}
