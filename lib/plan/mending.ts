import { failure, type Result, success } from '../result.ts'
import { type Definition, emptyOf } from './answers/definition.ts'
import { createPlan } from './create.ts'
import { gate } from './gate.ts'
import { isOfKind, isPlainObject } from './kinds.ts'
import type { Mended } from './mended.ts'
import { migrate, type RestoreFault, restorePlan } from './migrations.ts'
import { isRecord, type Row } from './same.ts'
import { type Plan, planDefinition } from './schema.ts'
import { safeParse } from './schema-of.ts'

type Path = readonly string[]
type Parts = Readonly<Record<string, Definition>>

/** Under which id the plan lies, and what is new in it. */
export type MendingMaker = {
  readonly id: string
  readonly now: string
  readonly newId: () => string
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
  const keep = (path: Path, was: unknown): void => {
    if (was === undefined) missing.push(path)
    else kept.push({ id: maker.newId(), path: [...path], was: asData(was) })
  }

  function mend(definition: Definition, value: unknown, empty: unknown, path: Path): unknown {
    const parsed = safeParse(definition, value)
    if (parsed.success) return parsed.data
    const { parts, row, byAnswer, values } = definition.inner ?? definition
    if (parts && isRecord(value) && isRecord(empty)) return mendParts(parts, value, empty, path)
    if (row && Array.isArray(value)) {
      return value.flatMap((each) => mendRow(row, byAnswer === true, each, path))
    }
    // The region's own questions: each is an answer.
    if (values && isRecord(value) && isRecord(empty)) {
      return Object.fromEntries(
        Object.entries(value).filter(([name, words]) => {
          if (safeParse(values, words).success) return true
          keep([...path, name], words)
          return false
        }),
      )
    }
    keep(path, value)
    return empty
  }

  function mendParts(parts: Parts, value: Row, empty: Row, path: Path): Row {
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(parts, name)) keep([...path, name], value[name])
    }
    const mended = Object.entries(parts).map(
      ([name, definition]) =>
        [name, mend(definition, value[name], empty[name], [...path, name])] as const,
    )
    return Object.fromEntries(mended.filter(([, each]) => each !== undefined))
  }

  function mendRow(
    definition: Definition,
    byAnswer: boolean,
    row: unknown,
    path: Path,
  ): readonly unknown[] {
    const parsed = safeParse(definition, row)
    if (parsed.success) return [parsed.data]
    const { parts } = definition
    if (!byAnswer || !parts || !isRecord(row)) {
      keep(path, row)
      return []
    }
    const named = parts.id && safeParse(parts.id, row.id)
    const id = named?.success ? String(named.data) : maker.newId()
    const empty = { ...(emptyOf(definition) as Row), id }
    return [mendParts(parts, row, empty, [...path, id])]
  }

  const empty = createPlan(maker.id, maker.now)
  const strict = { ...empty, child: { ...empty.child, protectedIdentity: 'skyddadFolkbokforing' } }
  const { id, ...answers } = migrate(found) ?? found
  if (id !== maker.id) keep(['id'], id)
  const plan = mendParts(planDefinition.parts, { ...answers, id: maker.id }, strict, []) as Plan
  const lost = [...missing, ...kept.map(({ path }) => path)]
  const closed = withoutDoubt(plan, lost, keep)
  const gated = gate({ ...closed, mended: [...(closed.mended ?? []), ...kept] })
  return gated.ok ? success(gated.plan) : failure('not-a-plan')
}

/** Where something of a consent, or of what must not be said, is missing or cannot be read, consent is asked for again. */
function withoutDoubt(
  plan: Plan,
  lost: readonly (readonly string[])[],
  keep: (path: Path, was: unknown) => void,
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

/** As it was; what no JSON can hold, and what lies deeper than any reader can take, in words. */
const asData = (was: unknown, depth = 60): unknown => {
  if (isOfKind.json(was)) return was
  if (Array.isArray(was)) return depth > 0 ? was.map((each) => asData(each, depth - 1)) : '[…]'
  if (!isPlainObject(was)) return inWords(was)
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
