import type { PlanDocument } from '../../plan/output/document.ts'
import { toHtml } from '../../plan/output/html.ts'
import { planDocument, type SectionId } from '../../plan/output/plan-document.ts'
import { sentencesOf } from '../../plan/output/sentences.ts'
import { sourceOf, withSource } from '../../plan/output/source.ts'
import { toText } from '../../plan/output/text.ts'
import type { Plan } from '../../plan/schema.ts'
import type { InsertionContent } from '../ports/record.ts'

/**
 * The plan as a record gets it, with its source.
 * @param writer who writes on this device, from the settings.
 * @param order some sections alone, or in a record's own order.
 * @param today `YYYY-MM-DD`: what holds no longer is told as such.
 */
export const recordDocument = (
  plan: Plan,
  writer: string,
  order?: readonly SectionId[],
  today?: string,
): PlanDocument => withSource(planDocument(plan, order, today), sourceOf(plan, writer))

/** A document as it is inserted, and looked for afterwards. */
export const insertionOf = (document: PlanDocument): InsertionContent => ({
  html: toHtml(document),
  text: toText(document),
  parts: sentencesOf(document),
})
