import type { Plan } from '../../lib/plan/schema.ts'
import type { ChildCheck } from '../../lib/session/record/child-check.ts'
import { completePlan } from '../fixtures/complete.ts'

export const alva = '20180314-2387'
export const noah = '20120508-2397'
export const zahra = '20180314M071'
export const mother = '19850607-2388'

const namesOf: Readonly<Record<string, string>> = {
  [alva]: 'Alva Lind',
  [noah]: 'Noah Ek',
  [zahra]: 'Zahra Yusuf',
  [mother]: 'Amina Yusuf',
}
/** The plan of the child with that number. */
export const planOf = (personalNumber: string): Plan => ({
  ...completePlan,
  guardians: [],
  child: { ...completePlan.child, name: namesOf[personalNumber] ?? '', personalNumber },
})

export type WhosePage = {
  readonly name: string
  readonly body: string
  /** Whose plan, and what the page says of that child. */
  readonly says: readonly (readonly [string, ChildCheck['kind']])[]
}
