import type { Plan } from './schema.ts'
import type { Assessment, Gist } from './template/field.ts'
import type { Field } from './template/fields.ts'
import { fields } from './template/fields.ts'

export type ChecklistItem = Assessment & { readonly field: Field; readonly gist: readonly Gist[] }

/**
 * Status and reasons of all eight fields.
 * @param today `YYYY-MM-DD`.
 */
export const checklist = (plan: Plan, today: string): readonly ChecklistItem[] =>
  fields.map((field) => item(field, plan, today))

/** A bug in one field's rules is no reason to know nothing of the others. It is never counted as done. */
function item(field: Field, plan: Plan, today: string): ChecklistItem {
  try {
    return { field, gist: field.gist(plan), ...field.assess(plan, today) }
  } catch {
    return { field, gist: [], status: 'begun', reasons: [], warnings: [] }
  }
}

/**
 * Returns the current checklist, reusing the earlier items that say the same, so that a component that shows
 * one item is not redrawn when another changes.
 */
export function renewChecklist(
  before: readonly ChecklistItem[],
  now: readonly ChecklistItem[],
): readonly ChecklistItem[] {
  const items = now.map((item, place) => {
    const old = before[place]
    return old && saying(old) === saying(item) ? old : item
  })
  return items.length === before.length && items.every((item, place) => item === before[place])
    ? before
    : items
}

const saying = ({ field: _, ...said }: ChecklistItem): string => JSON.stringify(said)

/** A field that needs nothing more: `klar`, or the answer `inga`. */
export const isDone = ({ status }: Assessment): boolean =>
  status === 'complete' || status === 'none'

/** How many of the fields are done, of how many nothing is written, and which are left. */
export type Summary = {
  readonly done: number
  readonly missing: number
  readonly all: number
  readonly left: readonly Field[]
}

export const summary = (items: readonly ChecklistItem[]): Summary => ({
  done: items.filter(isDone).length,
  missing: items.filter(({ status }) => status === 'missing').length,
  all: items.length,
  left: items.filter((item) => !isDone(item)).map(({ field }) => field),
})
