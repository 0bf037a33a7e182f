import { child } from './child.ts'
import { words } from './words.ts'

/** What the plan itself needs, wherever it stands: in the panel and in any page. */
export const planTexts = { ...words, ...child }

export type PlanTexts = typeof planTexts
