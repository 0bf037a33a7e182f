import type { Plan } from './schema.ts'
import { withWords } from './shield.ts'
import { withheldPieces, withoutWithheld } from './withheld.ts'

const seen = new WeakMap<Plan, Plan>()

/**
 * The plan as everybody in the room may see it: without the sentences that hold what must not be said
 * or shared, in every answer in free words. Only to be shown: what is written belongs in the plan itself.
 */
export function inRoom(plan: Plan): Plan {
  const pieces = withheldPieces(plan)
  if (pieces.length === 0) return plan
  const shown = seen.get(plan) ?? withWords(plan, (text) => withoutWithheld(text, pieces))
  seen.set(plan, shown)
  return shown
}
