import { toInstant } from '../dates/day.ts'
import { inOrder } from './fingerprint.ts'
import { laterSent } from './last-sent.ts'
import { isNames, isRecord, isRows, nameOf, type Row, type Rows, same, valueUnder } from './same.ts'
import type { Plan } from './schema.ts'

/**
 * Joins what two have made of the same plan. What only one of them has changed is taken, answer by answer
 * and row by row; where both have changed the same answer, the words of the plan that was changed last
 * stand. A row that one has removed and the other has written in stays. Gives back `ours` itself where
 * there is nothing to take. What two windows have made of a consent takes `joinPlans`.
 * @param base the version that both started from.
 */
export const mergePlans = (base: Plan, ours: Plan, theirs: Plan): Plan =>
  merge(base, ours, theirs, isLater(ours, theirs)) as Plan

/** The same in both windows, also where both were changed at once. */
export const isLater = (ours: Plan, theirs: Plan): boolean =>
  ours.changedAt === theirs.changedAt
    ? JSON.stringify(ours, inOrder) >= JSON.stringify(theirs, inOrder)
    : ours.changedAt > theirs.changedAt

function merge(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  oursIsLater: boolean,
  name = '',
): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  // A count, and of which meeting: one without the other says nothing.
  if (name === 'invite' && isInvite(ours) && isInvite(theirs)) return laterSent(ours, theirs)
  const strict = valueUnder(stricter, name)
  if (strict && isWords(base) && isWords(ours) && isWords(theirs)) {
    return oursIsLater ? strict(theirs, ours) : strict(ours, theirs)
  }
  if (isRows(ours) && isRows(theirs)) {
    return mergeRows(isRows(base) ? base : [], ours, theirs, oursIsLater)
  }
  // The answer that there are none gives way to what has been written.
  if (isRows(ours) && typeof theirs === 'string') return isWritten(base, ours) ? ours : theirs
  if (isRows(theirs) && typeof ours === 'string') return isWritten(base, theirs) ? theirs : ours
  if (ours === undefined || theirs === undefined) {
    const left = ours ?? theirs
    if (!isRows(left)) return left
    // A list that is gone with its last row.
    const rows = mergeRows(isRows(base) ? base : [], left, [], oursIsLater)
    return rows.length > 0 ? rows : undefined
  }
  if (isNames(ours) && isNames(theirs)) return mergeNames(isNames(base) ? base : [], ours, theirs)
  if (isRecord(ours) && isRecord(theirs)) {
    const old = isRecord(base) ? base : {}
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    const merged = names.map((name) => {
      const [was, our, their] = [old, ours, theirs].map((each) => valueUnder(each, name))
      return [name, merge(was, our, their, oursIsLater, name)] as const
    })
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
  }
  return oursIsLater ? ours : theirs
}

const isInvite = (value: unknown): value is Plan['meeting']['invite'] =>
  isRecord(value) && typeof value.sequence === 'number' && typeof value.number === 'number'

const isWords = (value: unknown): value is string => typeof value === 'string'

/** Whether a row is new, or another than it was. */
const isWritten = (base: unknown, rows: Rows): boolean => {
  const old = byName(isRows(base) ? base : [])
  return rows.some((row) => !same(old.get(nameOf(row)), row))
}

const protections: readonly string[] = ['none', 'sekretessmarkering', 'skyddadFolkbokforing']

/** Answers that let somebody know something, or do not: the strictest of two that were both changed. */
const stricter: Readonly<Record<string, (earlier: string, later: string) => string>> = {
  protectedIdentity: (...both) =>
    protections[Math.max(...both.map((each) => protections.indexOf(each)))] ?? both[1],
  validUntil: (...both) => both.filter((day) => day !== '').sort()[0] ?? '',
  notShared: bothWords,
  notToBeSaid: bothWords,
}

/** What must be kept in, from both. */
export function bothWords(earlier: string, later: string): string {
  if (earlier.includes(later)) return earlier
  return later.includes(earlier) ? later : `${earlier.trimEnd()}\n${later}`
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
    if (our && their && isVersion(our) && !was) return bothVersions(our, their)
    if (our && their) return [merge(was, our, their, oursIsLater) as Row]
    // One has removed it. What the other has written in it since is not thrown away.
    return was && same(was, row) ? [] : [row]
  }
  const [first, second] = isReordered(base, ours) ? [ours, theirs] : [theirs, ours]
  return inserted(first, second, old).flatMap(keep)
}

const isVersion = (row: Row): boolean => Object.hasOwn(row, 'at') && Object.hasOwn(row, 'content')

/** Two that were kept at the same instant, each in its window: one of them an instant later. */
function bothVersions(our: Row, their: Row): readonly Row[] {
  if (same(our, their)) return [our]
  const [first, second] = [our, their].sort((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  ) as [Row, Row]
  return [first, { ...second, at: toInstant(Date.parse(String(second.at)) + 1) }]
}

/** The rows of `first`, and each further row of `second` after the one that it stood after. */
function inserted(first: Rows, second: Rows, old: ReadonlyMap<string, Row>): Rows {
  const all = [...first]
  const names = new Set(first.map(nameOf))
  second.forEach((row, index) => {
    if (names.has(nameOf(row))) return
    const before = second[index - 1]
    let place = before ? all.findIndex((each) => nameOf(each) === nameOf(before)) + 1 : 0
    // New rows of both keep the order in which they were stored.
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
