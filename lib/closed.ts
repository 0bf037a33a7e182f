import * as v from 'valibot'

/**
 * An object with these keys and no others. Valibot's own takes a list for an object, and tells of
 * the first unknown key alone.
 */
export const closed = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> => {
  const strict = v.strictObject(entries)
  const unknownKeys = (input: object) =>
    Object.entries(input).filter(([key]) => !Object.hasOwn(entries, key))
  return {
    ...strict,
    '~run'(dataset, config) {
      const input: unknown = dataset.value
      const list = Array.isArray(input)
      const read = strict['~run'](list ? { value: undefined } : dataset, config)
      if (list || typeof input !== 'object' || input === null) return read
      for (const [key, value] of unknownKeys(input).slice(1)) {
        v._addIssue(this, 'key', read, config, {
          input: key,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }],
        })
      }
      return read
    },
  }
}
