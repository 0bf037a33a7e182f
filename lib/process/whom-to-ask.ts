import { isOfAge } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'

/** The family, or the person by name where there is one. */
export type Asked = 'family' | { readonly name: string }

/** Whose word on the consent is asked for: the family's; from the 18th birthday the person's alone. */
export const whomToAsk = (plan: Plan, today: string): Asked =>
  isOfAge(plan, today) ? { name: plan.child.name.trim() } : 'family'
