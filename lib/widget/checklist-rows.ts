import { inLanguage } from '../i18n/languages.ts'
import { say } from '../plan/case.ts'
import type { Reason } from '../plan/template/reasons.ts'
import type { PlanSession } from '../session/plan-session.ts'
import type { ChecklistRow } from './interface.ts'

/** The eight fields as they stand now, in the language of the interface. */
export function checklistRows({ state }: PlanSession): readonly ChecklistRow[] {
  const language = state.language.peek()
  const sentences = (all: readonly Reason[]) =>
    all.map((reason) => say(reason, state.texts.peek().reasons))
  return state.items.peek().map(({ field, status, reasons, warnings }) => ({
    number: field.number,
    id: field.id,
    title: inLanguage(state.region.peek().wording[field.id] ?? field.title, language),
    status,
    reasons: sentences(reasons),
    warnings: sentences(warnings),
  }))
}
