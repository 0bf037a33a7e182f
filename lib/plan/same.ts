export type Row = Readonly<Record<string, unknown>>
export type Rows = readonly Row[]

/** What tells a row from the others: handoffs have a submission, versions the instant they were made, withdrawals their unit. */
export const nameOf = ({ id, submission, at, unit }: Row): string =>
  String(id ?? submission ?? at ?? unit)

export const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a table has under a name itself; undefined for what every object has, such as `constructor`. */
export const valueUnder = <Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

export const isRows = (value: unknown): value is Rows =>
  Array.isArray(value) &&
  value.every(
    (row) => isRecord(row) && ('id' in row || 'submission' in row || 'at' in row || 'unit' in row),
  )

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
