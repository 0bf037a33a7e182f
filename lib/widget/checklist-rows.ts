import { say } from '../plan/case.ts'
import type { Reason } from '../plan/template/reasons.ts'
import type { PlanSession } from '../session/plan-session.ts'
import type { ChecklistRow } from './interface.ts'

/** The eight fields as they stand now, in the language of the interface. */
export function checklistRows({ state }: PlanSession): readonly ChecklistRow[] {
  const texts = state.texts.peek()
  const sentences = (all: readonly Reason[]) => all.map((reason) => say(reason, texts.reasons))
  return state.items.peek().map(({ field, status, reasons, warnings }) => ({
    number: field.number,
    id: field.id,
    title: texts.fieldNames[field.id].title,
    status,
    reasons: sentences(reasons),
    warnings: sentences(warnings),
  }))
}
