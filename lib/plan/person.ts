import { fold } from './output/fold.ts'
import type { Plan } from './schema.ts'

/** Who may consent: the child, and the guardians by their row's id. */
export const people = (plan: Plan): readonly { id: string; name: string }[] => [
  ...plan.guardians.map(({ id, name }) => ({ id, name })),
  { id: 'child', name: plan.child.name },
]

/** The name of a person in the plan; `child` without a name is called barnet. */
export const personName = (plan: Plan, id: string): string =>
  (id === 'child'
    ? plan.child.name.trim() || 'barnet'
    : plan.guardians.find((guardian) => guardian.id === id)?.name) ?? ''

const theChild = 'barnet'

/** As a person is called in a record: the child by name, unless a guardian goes by the same. */
export const personInRecord = (plan: Plan, id: string): string => {
  const name = fold(personName(plan, id))
  return id === 'child' && guardianNamed(plan, name) !== undefined ? theChild : name
}

/** Who goes by a name in a record; empty for an empty name, undefined where nobody does. */
export const personNamed = (plan: Plan, name: string): string | undefined => {
  if (name === '') return ''
  if (name === personInRecord(plan, 'child')) return 'child'
  return guardianNamed(plan, name) ?? (name === theChild ? 'child' : undefined)
}

const guardianNamed = ({ guardians }: Plan, name: string): string | undefined =>
  guardians.find((guardian) => fold(guardian.name) === name)?.id
