import { identity, key, text, unitName } from './kinds.ts'
import { placesOut, statesOf } from './places.ts'
import { contentSchema, type PlanContent } from './schema.ts'

/**
 * With protected identity no address, no telephone and nothing that tells where the child is leaves
 * the device (OSL 22 kap. 1 §, folkbokföringslagen 16 §). Applied before anything is written or
 * mapped, so that no part of it can forget. The places that the plan names are taken out of every
 * answer in free words; names of units stay, since who answers for what is what a plan must say.
 */
export const shielded = <Content extends PlanContent>(plan: Content): Content => {
  if (plan.child.protectedIdentity === 'none') return plan
  const told = withWords(plan, placesOut(statesOf(plan)))
  return {
    ...told,
    child: { ...told.child, municipality: '', region: '' },
    leadPrincipal: { ...told.leadPrincipal, phone: '' },
    meeting: { ...told.meeting, place: '' },
  }
}

/**
 * The plan with every answer in free words changed, as the schema has them: a new answer is among
 * them unless it is said to be something else. Ids, days, choices, numbers, the names of units and
 * what child and guardians are known by stay.
 */
export const withWords = <Content extends PlanContent>(
  plan: Content,
  change: (text: string) => string,
): Content => changed(contentSchema as unknown as Node, plan, change) as Content

/** A piece of valibot's schema, as far as it has to be known to walk through it. */
export type Node = {
  readonly type: string
  readonly pipe?: readonly unknown[]
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly options?: readonly unknown[]
  readonly wrapped?: Node
  readonly values?: Node
}

const kept: readonly unknown[] = [identity, key, unitName]

/** Whether a schema is that of words that somebody writes freely. */
export const isFreeText = (schema: Node): boolean =>
  schema === text ||
  (schema.type === 'string' && schema.pipe === undefined && !kept.includes(schema))

function changed(schema: Node, value: unknown, change: (text: string) => string): unknown {
  const { item, entries, wrapped, values, options } = schema
  if (wrapped) return changed(wrapped, value, change)
  if (typeof value === 'string') return isFreeText(schema) ? change(value) : value
  if (Array.isArray(value)) {
    const rows =
      item ?? (options as readonly Node[] | undefined)?.find((option) => option.item)?.item
    return rows ? value.map((each) => changed(rows, each, change)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const of = (name: string): Node | undefined =>
    values ?? (entries && Object.hasOwn(entries, name) ? entries[name] : undefined)
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const inner = of(name)
      return [name, inner ? changed(inner, each, change) : each]
    }),
  )
}
