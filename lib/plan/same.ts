export type Row = Readonly<Record<string, unknown>>
export type Rows = readonly Row[]

/** What tells a row from the others: handoffs have a submission, versions the instant they were made, withdrawals their unit. */
export const nameOf = (row: Row): string =>
  String(naming.map((name) => valueUnder(row, name)).find((value) => value != null))

const naming = ['id', 'submission', 'at', 'unit']

export const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a table has under a name itself; undefined for what every object has, such as `constructor`. */
export const valueUnder = <Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

/** Whether an object has a name itself: a page may give every object more than its own, which `in` finds too. */
export const hasOwn = <Of extends object, Name extends string>(
  of: Of,
  name: Name,
): of is Extract<Of, Readonly<Record<Name, unknown>>> => Object.hasOwn(of, name)

export const isRows = (value: unknown): value is Rows =>
  Array.isArray(value) &&
  value.every((row) => isRecord(row) && naming.some((name) => Object.hasOwn(row, name)))

/** A list of names, such as the units of the consent. */
export const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')

/** Whether two values say the same, in whatever order of keys. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => same(value, other[index]))
  }
  if (!isRecord(one) || !isRecord(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => same(one[name], valueUnder(other, name)))
  )
}
