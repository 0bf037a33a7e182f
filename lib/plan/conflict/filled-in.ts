import { isRecord, isRows, nameOf, type Row, type Rows, same, valueUnder } from '../same.ts'
import type { Plan } from '../schema.ts'

/**
 * Theirs, with what of ours never leaves this device in the place where it was left out.
 * @param sent ours, as others may hold it.
 */
export const filledIn = (theirs: Plan, ours: Plan, sent: Plan): Plan =>
  fill(theirs, ours, sent) as Plan

function fill(theirs: unknown, ours: unknown, sent: unknown): unknown {
  if (same(theirs, sent)) return ours
  if (isRows(theirs) && isRows(ours) && isRows(sent)) {
    const find = (rows: Rows, row: Row) => rows.find((each) => nameOf(each) === nameOf(row))
    const filled = theirs.map((row) => {
      const [our, was] = [find(ours, row), find(sent, row)]
      return our && was ? fill(row, our, was) : row
    })
    return [...filled, ...ours.filter((row) => !find(sent, row) && !find(theirs, row))]
  }
  if (isRecord(theirs) && isRecord(ours) && isRecord(sent)) {
    return Object.fromEntries(
      Object.keys(theirs).map((name) => [
        name,
        fill(theirs[name], valueUnder(ours, name), valueUnder(sent, name)),
      ]),
    )
  }
  return theirs
}
