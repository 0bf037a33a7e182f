import { agreed } from './agreed.ts'
import { form } from './form.ts'
import { words } from './words.ts'

/** What the plan itself needs, wherever it stands: in the panel and in any page. */
export const planTexts = { ...words, ...form, ...agreed }

export type PlanTexts = typeof planTexts
