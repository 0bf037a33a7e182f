import { isRecord } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'

/** A plan with the names of its parts in their place. */
export type Body = Readonly<Record<string, unknown>>
type PartName = { readonly part: string }

/** The parts that have a name: the same part has the same name for as long as it lives. */
const names = new WeakMap<object, PartName>()

function nameOf(part: object): PartName {
  const name = names.get(part) ?? { part: crypto.randomUUID() }
  names.set(part, name)
  return name
}

/**
 * Takes out of a plan what is never changed once it is there: each earlier version, and what each receipt says of
 * where the resources lie. They make up most of an old plan.
 */
export function takeApart(plan: Plan): {
  readonly body: Body
  readonly parts: ReadonlyMap<string, unknown>
} {
  const parts = new Map<string, unknown>()
  const apart = (part: object): PartName => {
    const name = nameOf(part)
    parts.set(name.part, part)
    return name
  }
  const versions = plan.versions.map(apart)
  const handoffs = plan.handoffs.map((handoff) => {
    const { receipt } = handoff
    return receipt
      ? { ...handoff, receipt: { ...receipt, resources: apart(receipt.resources) } }
      : handoff
  })
  return { body: { ...plan, versions, handoffs }, parts }
}

/** Puts a plan together again. A part that is not there leaves its name, which cannot be read as a plan's part. */
export function putTogether(body: unknown, parts: ReadonlyMap<string, unknown>): unknown {
  if (!isRecord(body)) return body
  const part = (value: unknown): unknown => {
    const name = partIn(value)
    return name !== undefined && parts.has(name) ? parts.get(name) : value
  }
  const { versions, handoffs } = body
  return {
    ...body,
    ...(Array.isArray(versions) && { versions: versions.map(part) }),
    ...(Array.isArray(handoffs) && {
      handoffs: handoffs.map((handoff) =>
        isRecord(handoff) && isRecord(handoff.receipt)
          ? {
              ...handoff,
              receipt: { ...handoff.receipt, resources: part(handoff.receipt.resources) },
            }
          : handoff,
      ),
    }),
  }
}

/** The names of the parts in a body. */
export function partsIn(body: unknown): ReadonlySet<string> {
  const { versions, handoffs } = isRecord(body) ? body : {}
  return new Set(
    [
      ...(Array.isArray(versions) ? versions : []),
      ...(Array.isArray(handoffs) ? handoffs : []).map((each) => each?.receipt?.resources),
    ].flatMap((value) => partIn(value) ?? []),
  )
}

/** Notes the names of a plan's parts as they were read. */
export function knowParts(plan: Plan, body: Body): void {
  const { versions, handoffs } = body as unknown as {
    readonly versions: readonly unknown[]
    readonly handoffs: Plan['handoffs']
  }
  const know = (part: object | undefined, value: unknown): void => {
    const name = partIn(value)
    if (part && name !== undefined) names.set(part, { part: name })
  }
  // An earlier version that could not be read is among what was mended.
  if (plan.versions.length === versions.length)
    for (const [index, version] of plan.versions.entries()) know(version, versions[index])
  for (const [index, { receipt }] of plan.handoffs.entries())
    know(receipt?.resources, handoffs[index]?.receipt?.resources)
}

const partIn = (value: unknown): string | undefined =>
  isRecord(value) && Object.keys(value).length === 1 && typeof value.part === 'string'
    ? value.part
    : undefined
