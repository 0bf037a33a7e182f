import { isNames, isRecord, isRows, nameOf, type Row, type Rows, same } from './same.ts'
import type { Plan } from './schema.ts'

/**
 * Joins what two windows have made of the same plan. What only one of them has changed is taken,
 * answer by answer and row by row; where both have changed the same answer, the words of the plan
 * that was changed last stand. A row that one has removed and the other has written in stays.
 * Gives back `ours` itself where there is nothing to take.
 * @param base the version that both started from.
 */
export function mergePlans(base: Plan, ours: Plan, theirs: Plan): Plan {
  const oursIsLater = ours.changedAt >= theirs.changedAt
  return merge(base, ours, theirs, oursIsLater) as Plan
}

function merge(base: unknown, ours: unknown, theirs: unknown, oursIsLater: boolean): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if (isRows(ours) && isRows(theirs)) {
    return mergeRows(isRows(base) ? base : [], ours, theirs, oursIsLater)
  }
  if (isNames(ours) && isNames(theirs)) return mergeNames(isNames(base) ? base : [], ours, theirs)
  if (isRecord(ours) && isRecord(theirs)) {
    const old = isRecord(base) ? base : {}
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    const merged = names.map(
      (name) => [name, merge(old[name], ours[name], theirs[name], oursIsLater)] as const,
    )
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
  }
  return oursIsLater ? ours : theirs
}

/** What either has taken away is gone, so that no list of units grows by being joined; what either has added stands. */
function mergeNames(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const isLeft = (name: string) =>
    base.includes(name) ? ours.includes(name) && theirs.includes(name) : true
  return [...new Set([...ours, ...theirs])].filter(isLeft)
}

function mergeRows(base: Rows, ours: Rows, theirs: Rows, oursIsLater: boolean): Rows {
  const old = byName(base)
  const [here, there] = [byName(ours), byName(theirs)]
  const keep = (row: Row): readonly Row[] => {
    const name = nameOf(row)
    const [was, our, their] = [old.get(name), here.get(name), there.get(name)]
    if (our && their) return [merge(was, our, their, oursIsLater) as Row]
    // One has removed it. What the other has written in it since is not thrown away.
    return was && same(was, row) ? [] : [row]
  }
  const [first, second] = isReordered(base, ours) ? [ours, theirs] : [theirs, ours]
  return inserted(first, second, old).flatMap(keep)
}

/** The rows of `first`, and each further row of `second` after the one that it stood after. */
function inserted(first: Rows, second: Rows, old: ReadonlyMap<string, Row>): Rows {
  const all = [...first]
  const names = new Set(first.map(nameOf))
  second.forEach((row, index) => {
    if (names.has(nameOf(row))) return
    const before = second[index - 1]
    let place = before ? all.findIndex((each) => nameOf(each) === nameOf(before)) + 1 : 0
    // New rows of both stand in the order in which they were kept.
    for (let next = all[place]; next && !old.has(nameOf(next)); next = all[place]) place += 1
    all.splice(place, 0, row)
    names.add(nameOf(row))
  })
  return all
}

function isReordered(base: Rows, ours: Rows): boolean {
  const [before, now] = [base.map(nameOf), ours.map(nameOf)]
  const left = before.filter((name) => now.includes(name))
  return now.filter((name) => before.includes(name)).join('\n') !== left.join('\n')
}

const byName = (rows: Rows): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [nameOf(row), row]))
