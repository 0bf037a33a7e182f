import { shortDay } from '../dates/in-words.ts'
import { join } from '../plan/output/document.ts'
import { hasOwn } from '../plan/same.ts'
import type { Gist } from '../plan/template/field.ts'
import type { PlanTexts } from './sv/plan-texts.ts'

/** The shortest account of a field, in the language shown. */
export const gistInWords = (
  gist: readonly Gist[],
  { calendar, grantForms }: PlanTexts,
  today: string,
): string =>
  join(
    gist.map((part) => {
      if (typeof part === 'string') return part
      return hasOwn(part, 'day') ? shortDay(part.day, calendar, today) : grantForms[part.form]
    }),
  )
