import { toInstant } from '../../dates/day.ts'
import { isRecord, type Row, same } from '../same.ts'
import type { Plan } from '../schema.ts'

/**
 * The plan with each row under an id of its own, and each version at an instant of its own: by these
 * rows are told apart where two plans are joined, so that of two with one name one would be lost. A row that
 * says the same as the one before it under its id stands once. What refers to an id means the first. The same
 * plan where each has its own.
 */
export const withOwnRows = (plan: Plan, newId: () => string): Plan => own(plan, newId) as Plan

function own(value: unknown, newId: () => string): unknown {
  if (Array.isArray(value)) return ownRows(value, newId)
  if (!isRecord(value)) return value
  let isSame = true
  const parts = Object.entries(value).map(([name, part]) => {
    // What others wrote, and what could not be read, stays as it was.
    const isTheirs = name === 'was' || (name === 'content' && !isContent(part))
    const made = isTheirs ? part : own(part, newId)
    if (made !== part) isSame = false
    return [name, made] as const
  })
  return isSame ? value : Object.fromEntries(parts)
}

function ownRows(list: readonly unknown[], newId: () => string): readonly unknown[] {
  const rowsById = new Map<string, Row>()
  const instants = new Map<string, string>()
  const rows = list.flatMap((each): unknown => {
    let row = own(each, newId)
    if (!isRecord(row)) return [row]
    if (typeof row.id === 'string') {
      const first = rowsById.get(row.id)
      if (first && same(first, row)) return []
      if (first) row = { ...row, id: newId() }
      rowsById.set(String((row as Row).id), row as Row)
    }
    return [isVersion(row) ? { ...row, at: freeInstant(row.at, instants) } : row]
  })
  const isSame = rows.length === list.length && rows.every((row, index) => row === list[index])
  return isSame ? list : rows
}

/** The instant itself, or where it is taken the next that is not; before it where there is none after. */
function freeInstant(at: string, taken: Map<string, string>): string {
  let free = taken.get(at) ?? at
  let step = 1
  while (taken.has(free)) {
    const next = toInstant(Date.parse(free) + step)
    if (next) free = next
    else step = -1
  }
  taken.set(at, free)
  taken.set(free, free)
  return free
}

const isVersion = (row: unknown): row is Row & { readonly at: string } =>
  isRecord(row) && typeof row.at === 'string' && isContent(row.content)

const isContent = (part: unknown): boolean => isRecord(part) && Object.hasOwn(part, 'schemaVersion')
