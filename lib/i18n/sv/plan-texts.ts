import { calendar } from './calendar.ts'
import { child } from './child.ts'
import { consent } from './consent.ts'
import { fieldNames } from './field-names.ts'
import { reasons } from './reasons.ts'
import { words } from './words.ts'

/** What the plan itself needs, wherever it stands: in the panel and in any page. */
export const planTexts = { ...calendar, ...words, ...child, ...consent, ...fieldNames, ...reasons }

export type PlanTexts = typeof planTexts
