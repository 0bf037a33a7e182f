import type { PlanSession } from '../session/plan-session.ts'
import type { ChecklistRow } from './interface.ts'

/** The eight fields as they stand now, in the language of the interface. */
export function checklistRows({ state }: PlanSession): readonly ChecklistRow[] {
  const language = state.language.peek()
  const texts = (all: readonly Record<typeof language, string>[]) =>
    all.map((text) => text[language])
  return state.items.peek().map(({ field, status, reasons, warnings }) => ({
    number: field.number,
    id: field.id,
    title: (state.region.peek().wording[field.id] ?? field.title)[language],
    status,
    reasons: texts(reasons),
    warnings: texts(warnings),
  }))
}
