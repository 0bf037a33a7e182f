import { bare, type Definition, type Kind } from './answers/definition.ts'
import { withYesTold } from './confirmation.ts'
import { placesOut, statesOf } from './places.ts'
import { contentDefinition, type PlanContent } from './schema.ts'
import { withoutTelephones } from './telephones.ts'

/**
 * Removes what says where a child with protected identity is: addresses, telephones and places never leave
 * the device (OSL 22 kap. 1 §, folkbokföringslagen 16 §). It is applied before anything is written or
 * mapped, so that no output can forget it. The places in the plan are removed from every answer in free
 * text, and telephones from all answers. Names of units stay: a plan must say who is responsible for what.
 */
export const shield = <Content extends PlanContent>(plan: Content): Content =>
  plan.child.protectedIdentity === 'none'
    ? plan
    : changed(plan, {
        words: whereaboutsOut(statesOf(plan)),
        unitName: withoutTelephones,
        personName: withoutTelephones,
        place: () => '',
        telephone: () => '',
      })

/** What takes out of a text where a protected child is and may be reached: places and telephones. */
export const whereaboutsOut = (plans: readonly PlanContent[]): ((text: string) => string) => {
  const places = placesOut(plans)
  return (text) => withoutTelephones(places(text))
}

/**
 * The plan with every answer in free words changed. Ids, days, choices, numbers and what the child and
 * the guardians are called stay; names of units too, where no change of them is given.
 */
export const withWords = <Content extends PlanContent>(
  plan: Content,
  words: (text: string) => string,
  unitName?: (name: string) => string,
): Content =>
  changed(plan, { words, place: words, telephone: words, ...(unitName && { unitName }) })

type Change = { readonly [K in Kind]?: (text: string) => string }

const changed = <Content extends PlanContent>(plan: Content, change: Change): Content =>
  changedIn(contentDefinition, withYesTold(plan), bare(change)) as Content

function changedIn(definition: Definition, value: unknown, change: Change): unknown {
  const { answer, inner, row, values, parts } = definition
  if (inner) return changedIn(inner, value, change)
  if (typeof value === 'string') return (answer && change[answer]?.(value)) ?? value
  if (Array.isArray(value)) return row ? value.map((each) => changedIn(row, each, change)) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const part = values ?? (parts && Object.hasOwn(parts, name) ? parts[name] : undefined)
      return [name, part ? changedIn(part, each, change) : each]
    }),
  )
}
