import * as z from 'zod/mini'
import { integer } from '../plan/kind-schemas.ts'
import { isRecord, type Row, same } from '../plan/same.ts'

const path = z.array(z.union([z.string(), integer]))

/**
 * What has changed inside a value, as JSON: at each path what stands there now, nothing where it is left out, or
 * where a text or a list was cut, how much was taken away and what was put there.
 */
export const differenceSchema = z.array(
  z.union([
    z.tuple([path, z.unknown()]),
    z.tuple([path]),
    z.tuple([path, integer, integer, z.union([z.string(), z.array(z.unknown())])]),
  ]),
)
type Difference = z.infer<typeof differenceSchema>
type Path = z.infer<typeof path>

/** A shorter text is written whole. */
const longText = 64

/** Finds what has to be changed in one JSON value to make another of it. What both share is not looked into. */
export function findDifference(before: unknown, now: unknown, at: Path = []): Difference {
  if (before === now) return []
  if (typeof before === 'string' && typeof now === 'string' && now.length > longText)
    return [spliced(at, before, now)]
  if (Array.isArray(before) && Array.isArray(now)) {
    return before.length === now.length
      ? now.flatMap((value, index) => findDifference(before[index], value, [...at, index]))
      : [spliced(at, before, now)]
  }
  if (!isRecord(before) || !isRecord(now)) return [[at, now]]
  const gone = Object.keys(before).filter((name) => ownOf(now, name) === undefined)
  return [
    ...gone.map((name): Difference[number] => [[...at, name]]),
    ...Object.entries(now).flatMap(([name, value]) =>
      value === undefined ? [] : findDifference(ownOf(before, name), value, [...at, name]),
    ),
  ]
}

/** Not what every object has by itself. */
const ownOf = (record: Row, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined

function spliced<List extends string | readonly unknown[]>(
  at: Path,
  before: List,
  now: List,
): Difference[number] {
  const least = Math.min(before.length, now.length)
  let head = 0
  while (head < least && same(before[head], now[head])) head += 1
  let tail = 0
  while (tail < least - head && same(before.at(-1 - tail), now.at(-1 - tail))) tail += 1
  const put = now.slice(head, now.length - tail) as string | unknown[]
  return [at, head, before.length - head - tail, put]
}

/** Makes the value that `findDifference` compared with. Undefined where the difference is not of this value. */
export function applyDifference(before: unknown, difference: Difference): unknown {
  let value = before
  for (const change of difference) {
    const [at, ...rest] = change
    value = changedAt(value, at, (was) => outcomeOf(was, rest))
    if (value === undefined) return undefined
  }
  return value
}

const leftOut = Symbol('left out')

function outcomeOf(was: unknown, rest: readonly unknown[]): unknown {
  if (rest.length === 0) return leftOut
  if (rest.length === 1) return rest[0]
  const [head, drop, put] = rest as [number, number, string | readonly unknown[]]
  if (typeof was === 'string' && typeof put === 'string' && head + drop <= was.length)
    return was.slice(0, head) + put + was.slice(head + drop)
  if (Array.isArray(was) && Array.isArray(put) && head + drop <= was.length)
    return was.toSpliced(head, drop, ...put)
  return undefined
}

function changedAt(
  value: unknown,
  [first, ...rest]: Path,
  make: (was: unknown) => unknown,
): unknown {
  if (first === undefined) {
    const made = make(value)
    return made === leftOut ? undefined : made
  }
  const inside = (was: unknown): unknown =>
    rest.length === 0 ? make(was) : changedAt(was, rest, make)
  if (Array.isArray(value) && typeof first === 'number' && first < value.length) {
    const now = inside(value[first])
    return now === undefined || now === leftOut ? undefined : value.with(first, now)
  }
  if (!isRecord(value) || typeof first !== 'string') return undefined
  const { [first]: _, ...others } = value
  const now = inside(ownOf(value, first))
  if (now === leftOut) return others
  return now === undefined ? undefined : { ...value, [first]: now }
}
