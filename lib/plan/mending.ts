import * as v from 'valibot'
import { failure, type Result, success } from '../result.ts'
import { createPlan } from './create.ts'
import { gate } from './gate.ts'
import { data, plainObject } from './kinds.ts'
import type { Mended } from './mended.ts'
import { migrated, type RestoreFault, restorePlan } from './migrations.ts'
import { emptyRow } from './rows.ts'
import { isRecord, type Row } from './same.ts'
import { type Plan, planSchema } from './schema.ts'

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly wrapped?: Schema
  readonly options?: readonly unknown[]
}

/** Under which id the plan lies, and what is new in it. */
export type MendingMaker = {
  readonly id: string
  readonly now: string
  readonly newId: () => string
}

/** Lists whose rows are mended cell by cell. A row of any other list is whole, or kept aside. */
const emptyRows: Readonly<Record<string, (id: string) => object>> = {
  guardians: emptyRow.guardian,
  interventions: emptyRow.intervention,
  externalMeasures: emptyRow.externalMeasure,
  goals: (id) => emptyRow.goal(id, 'short'),
  parties: emptyRow.party,
  parked: (id) => ({ id, text: '' }),
  followUps: (id) => ({ id, date: '', decision: '', reason: '', decidedBy: '' }),
}

/**
 * A plan of what lies in storage and cannot be read, answer by answer: what is wrong is emptied and kept
 * in `mended` as it was. Where an empty answer would open something, it is the strictest instead: the
 * identity is protected, and a consent in which something cannot be read is no consent.
 */
export function mendPlan(found: unknown, maker: MendingMaker): Result<Plan, RestoreFault> {
  const whole = restorePlan(found)
  if (whole.ok || whole.code === 'newer-version' || !isRecord(found)) return whole
  const kept: Mended[] = []
  const missing: (readonly string[])[] = []
  const keep = (path: readonly string[], was: unknown): void => {
    if (was === undefined) missing.push(path)
    else kept.push({ id: maker.newId(), path: [...path], was: asData(was) })
  }

  function mend(schema: Schema, value: unknown, empty: unknown, path: readonly string[]): unknown {
    const parsed = v.safeParse(schema, value)
    if (parsed.success) return parsed.output
    const inner = schema.wrapped ?? schema
    if (inner.entries && isRecord(value) && isRecord(empty)) {
      return mendObject(inner.entries, value, empty, path)
    }
    const item = inner.item ?? listOf(inner.options)?.item
    if (item && Array.isArray(value)) return value.flatMap((row) => mendRow(item, row, path))
    // The region's own questions: each is an answer.
    if (inner.type === 'custom' && isRecord(value) && isRecord(empty)) {
      return Object.fromEntries(
        Object.entries(value).filter(([name, words]) => {
          if (typeof words === 'string') return true
          keep([...path, name], words)
          return false
        }),
      )
    }
    keep(path, value)
    return empty
  }

  function mendObject(
    entries: Readonly<Record<string, Schema>>,
    value: Row,
    empty: Row,
    path: readonly string[],
  ): Row {
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(entries, name)) keep([...path, name], value[name])
    }
    const mended = Object.entries(entries).map(
      ([name, schema]) => [name, mend(schema, value[name], empty[name], [...path, name])] as const,
    )
    return Object.fromEntries(mended.filter(([, each]) => each !== undefined))
  }

  function mendRow(item: Schema, row: unknown, path: readonly string[]): readonly unknown[] {
    const parsed = v.safeParse(item, row)
    if (parsed.success) return [parsed.output]
    const makeEmpty = emptyRows[path.at(-1) ?? '']
    if (!makeEmpty || !item.entries || !isRecord(row)) {
      keep(path, row)
      return []
    }
    const named = item.entries.id && v.safeParse(item.entries.id, row.id)
    const id = named?.success ? String(named.output) : maker.newId()
    return [mendObject(item.entries, row, makeEmpty(id) as Row, [...path, id])]
  }

  const empty = createPlan(maker.id, maker.now)
  const strict = { ...empty, child: { ...empty.child, protectedIdentity: 'skyddadFolkbokforing' } }
  const { id, ...answers } = migrated(found) ?? found
  if (id !== maker.id) keep(['id'], id)
  const entries = planSchema.entries as Readonly<Record<string, Schema>>
  const plan = mendObject(entries, { ...answers, id: maker.id }, strict, []) as Plan
  const lost = [...missing, ...kept.map(({ path }) => path)]
  const closed = withoutDoubt(plan, lost, keep)
  const gated = gate({ ...closed, mended: [...(closed.mended ?? []), ...kept] })
  return gated.ok ? success(gated.plan) : failure('not-a-plan')
}

/** Where something of a consent, or of what must not be said, is missing or cannot be read, consent is asked for again. */
function withoutDoubt(
  plan: Plan,
  lost: readonly (readonly string[])[],
  keep: (path: readonly string[], was: unknown) => void,
): Plan {
  const { consent } = plan
  const isLost = (...part: readonly string[]) =>
    lost.some((path) => path.every((name, at) => at >= part.length || part[at] === name))
  const planning = isLost('consent', 'planning') ? consent.planning : []
  const sharing =
    isLost('consent', 'sharing') || isLost('preMeeting', 'notToBeSaid')
      ? consent.sharing.grants
      : []
  if (planning.length + sharing.length === 0) return plan
  for (const grant of planning) keep(['consent', 'planning'], grant)
  for (const grant of sharing) keep(['consent', 'sharing', 'grants'], grant)
  return {
    ...plan,
    consent: {
      ...consent,
      planning: consent.planning.filter((grant) => !planning.includes(grant)),
      sharing: {
        ...consent.sharing,
        grants: consent.sharing.grants.filter((grant) => !sharing.includes(grant)),
      },
    },
  }
}

const listOf = (options: Schema['options'] = []): Schema | undefined =>
  options.find(
    (option): option is Schema => typeof option === 'object' && option !== null && 'item' in option,
  )

/** As it was; what no JSON can hold, and what lies deeper than any reader can take, in words. */
const asData = (was: unknown, depth = 60): unknown => {
  const isData: boolean = v.is(data, was)
  if (isData) return was
  if (Array.isArray(was)) return depth > 0 ? was.map((each) => asData(each, depth - 1)) : '[…]'
  if (!v.is(plainObject, was)) return inWords(was)
  if (depth === 0) return '{…}'
  return Object.fromEntries(
    Object.entries(was).map(([name, each]) => [name, asData(each, depth - 1)] as const),
  )
}

function inWords(was: unknown): string {
  try {
    return JSON.stringify(was) ?? typeof was
  } catch {
    return typeof was
  }
}
