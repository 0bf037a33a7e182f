import type { PlanTexts } from '../sv/plan-texts.ts'
import { agreed } from './agreed.ts'
import { form } from './form.ts'
import { words } from './words.ts'

/** What the plan itself needs, wherever it stands: in the panel and in any page. */
export const planTexts: PlanTexts = { ...words, ...form, ...agreed }
