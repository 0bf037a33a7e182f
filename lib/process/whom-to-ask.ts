import type { Text } from '../plan/language.ts'
import { isOfAge } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'

/** Whose word on the consent is asked for: the family's; from the 18th birthday the person's alone. */
export const whomToAsk = (plan: Plan, today: string): Text => {
  if (!isOfAge(plan, today)) return { sv: 'familjen', en: 'the family' }
  const name = plan.child.name.trim()
  return { sv: name || 'den som planen gäller', en: name || 'the person that the plan is for' }
}
