/** What servers add or change by themselves. */
const ignored = new Set(['id', 'meta', 'text'])

/** Whether two resources say the same, apart from what the server itself adds. */
export const sameResource = (one: object, other: object): boolean =>
  plain(one, true) === plain(other, true) && labels(one) === labels(other)

/** Whether two values are the same, in whatever order their keys stand. */
export const sameValue = (one: unknown, other: unknown): boolean => plain(one) === plain(other)

/** JSON with sorted keys: servers may order them as they like. */
function plain(value: unknown, top = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => plain(item)).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value)
    .filter(([key]) => !top || !ignored.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${key}:${plain(inner)}`).join()}}`
}

const labels = (resource: { readonly meta?: { readonly security?: unknown } }): string =>
  plain(resource.meta?.security ?? [])
