import type { Language, Text } from './language.ts'
import type { Plan } from './schema.ts'
import type { Assessment, Field } from './template/field.ts'
import { fields } from './template/fields.ts'

export type ChecklistItem = Assessment & { readonly field: Field; readonly gist: string }

/**
 * Status and reasons of all eight fields.
 * @param today `YYYY-MM-DD`.
 * @param language what is told of each is told in it.
 */
export const checklist = (
  plan: Plan,
  today: string,
  language: Language = 'sv',
): readonly ChecklistItem[] => fields.map((field) => item(field, plan, today, language))

/** A bug in one field's rules is no reason to know nothing of the others. It is never counted as done. */
function item(field: Field, plan: Plan, today: string, language: Language): ChecklistItem {
  try {
    return { field, gist: field.gist(plan, language, today), ...field.assess(plan, today) }
  } catch {
    return { field, gist: '', status: 'begun', reasons: [], warnings: [] }
  }
}

/**
 * The checklist of now, made of what it was before as far as that says the same: who shows one item
 * has nothing to do when another changes.
 */
export function renewed(
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

/** In words: "5 av 8 klara", and the short names of what remains. */
export function summary(items: readonly ChecklistItem[]): { done: Text; left: readonly Text[] } {
  const done = items.filter(isDone).length
  const missing = items.filter(({ status }) => status === 'missing').length
  const all = items.length
  return {
    done:
      missing === all
        ? { sv: `${all} saknas`, en: `${all} missing` }
        : {
            sv: done === all ? `${all} klara` : `${done} av ${all} klara`,
            en: `${done} of ${all} complete`,
          },
    left: items.filter((item) => !isDone(item)).map(({ field }) => field.short),
  }
}
