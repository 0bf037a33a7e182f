import { withYesTold } from './confirmation.ts'
import { identity, key, text, unitName } from './kinds.ts'
import { placesOut, statesOf } from './places.ts'
import { contentSchema, type PlanContent } from './schema.ts'
import { withoutTelephones } from './telephones.ts'

/**
 * With protected identity no address, no telephone and nothing that tells where the child is leaves
 * the device (OSL 22 kap. 1 §, folkbokföringslagen 16 §). Applied before anything is written or
 * mapped, so that no part of it can forget. The places that the plan names are taken out of every
 * answer in free words, and telephones wherever they stand; names of units stay, since who answers for
 * what is what a plan must say.
 */
export const shielded = <Content extends PlanContent>(plan: Content): Content => {
  if (plan.child.protectedIdentity === 'none') return plan
  const told = withWords(plan, whereaboutsOut(statesOf(plan)), withoutTelephones)
  const unreached = <Person extends { name: string }>(person: Person): Person => ({
    ...person,
    name: withoutTelephones(person.name),
  })
  return {
    ...told,
    child: { ...unreached(told.child), municipality: '', region: '' },
    guardians: told.guardians.map(unreached),
    leadPrincipal: { ...told.leadPrincipal, phone: '' },
    meeting: { ...told.meeting, place: '' },
  }
}

/** What takes out of a text where a protected child is and may be reached: places and telephones. */
export const whereaboutsOut = (plans: readonly PlanContent[]): ((text: string) => string) => {
  const places = placesOut(plans)
  return (text) => withoutTelephones(places(text))
}

/**
 * The plan with every answer in free words changed, as the schema has them: a new answer is among
 * them unless it is said to be something else. Ids, days, choices, numbers and what child and guardians
 * are known by stay; names of units too, where no change of them is given.
 */
export const withWords = <Content extends PlanContent>(
  plan: Content,
  words: (text: string) => string,
  unit: (name: string) => string = (name) => name,
): Content =>
  changed(contentSchema as unknown as Node, withYesTold(plan), { words, unit }) as Content

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

type Change = Record<'words' | 'unit', (text: string) => string>

function changed(schema: Node, value: unknown, change: Change): unknown {
  const { item, entries, wrapped, values, options } = schema
  if (wrapped) return changed(wrapped, value, change)
  if (typeof value === 'string') {
    if (isFreeText(schema)) return change.words(value)
    return (schema as unknown) === unitName ? change.unit(value) : value
  }
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
