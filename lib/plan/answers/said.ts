import { isDay } from '../../dates/day.ts'
import { fold } from '../output/fold.ts'
import { nameInPlan } from '../person.ts'
import { personInRecord, theChild } from '../person-in-record.ts'
import type { Plan, PlanContent } from '../schema.ts'
import type { FieldId } from '../template/fields.ts'
import { undated } from './consent.ts'
import type { AnswerPath, ChoicePath, ListPath } from './path.ts'

/** A piece of what an answer says, apart from any language: `lib/i18n/said-in-words.ts` puts it into words. */
export type Said =
  /** As somebody has written it, folded; or a name. */
  | string
  | { readonly day: string }
  /** In UTC, as it is kept. */
  | { readonly instant: string }
  /** `HH:MM`, or from one to another: `13:00–14:00`. */
  | { readonly clock: string }
  | { readonly choice: string; readonly of: ChoicePath }
  /** Somebody's own words. */
  | { readonly quoted: string }
  | { readonly decidedBy: string }
  | { readonly word: 'yes' | 'none' | 'withoutDay' | 'theChild' | 'aGuardian' | 'notThere' }

/** What something in a plan goes by: an answer, a question of the region, a row of a list, or a field. */
export type Name =
  | AnswerPath
  | { readonly question: string }
  | { readonly list: ListPath }
  | { readonly field: FieldId }

/** Words as they stand; nothing where they say nothing. */
export const saidWords = (words: string): readonly Said[] =>
  fold(words) === '' ? [] : [fold(words)]

/** A day, or that a withdrawal has none; nothing where there is none yet. */
export const saidDay = (day: string): readonly Said[] => {
  if (day === '') return []
  return [day === undated ? { word: 'withoutDay' } : { day }]
}

/** An instant, or the day where no more is known; nothing where there is none yet. */
export const saidInstant = (at: string): readonly Said[] => {
  if (at === '' || isDay(at)) return saidDay(at)
  return [{ instant: at }]
}

/** Who has consented: the child or a guardian by name, as a record would have it. */
export function saidPerson(content: PlanContent, id: string): readonly Said[] {
  const plan = content as Plan
  const name = personInRecord(plan, id)
  if (name === '') return []
  if (id === 'child' && name === theChild) return [{ word: 'theChild' }]
  return [fold(nameInPlan(plan, id)) === '' ? { word: 'aGuardian' } : name]
}
