import type { Plan } from './schema.ts'

/** Those who may consent: the child, and the guardians by the id of their row. */
export const people = (plan: Plan): readonly { id: string; name: string }[] => [
  ...plan.guardians.map(({ id, name }) => ({ id, name })),
  { id: 'child', name: plan.child.name },
]

/** The name of a person in the plan. A `child` without a name is "barnet". */
export const nameInPlan = (plan: Plan, id: string): string =>
  (id === 'child'
    ? plan.child.name.trim() || 'barnet'
    : plan.guardians.find((guardian) => guardian.id === id)?.name) ?? ''
