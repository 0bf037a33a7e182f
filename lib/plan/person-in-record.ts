import { fold } from './output/fold.ts'
import { nameInPlan } from './person.ts'
import type { Plan } from './schema.ts'

export const theChild = 'barnet'
const unnamed = 'vårdnadshavare utan namn'

/**
 * As a person is called in a record: the child by name, unless a guardian goes by the same; and a
 * guardian whom the plan no longer names as that, never as nobody or the child.
 */
export const personInRecord = (plan: Plan, id: string): string => {
  const name = fold(nameInPlan(plan, id))
  if (name === '' && id.trim() !== '') return unnamed
  return id === 'child' && guardianNamed(plan, name) !== undefined ? theChild : name
}

/** Who goes by a name in a record; empty for an empty name, undefined where nobody does. */
export const personNamed = (plan: Plan, name: string): string | undefined => {
  if (name === '') return ''
  if (name === personInRecord(plan, 'child')) return 'child'
  return (
    guardianNamed(plan, name) ??
    (name === theChild ? 'child' : undefined) ??
    (name === unnamed ? 'unnamed-guardian' : undefined)
  )
}

const guardianNamed = ({ guardians }: Plan, name: string): string | undefined =>
  guardians.find((guardian) => fold(guardian.name) === name)?.id
