import type { Answer } from '../answers/answer.ts'
import type { ListPath } from '../answers/path.ts'
import type { Name, Said } from '../answers/said.ts'
import type { Case } from '../case.ts'
import { same } from '../same.ts'
import type { PlanContent } from '../schema.ts'

type Words = readonly Said[]

/** A row of a list, by what it goes by; `title` is empty where it has none. */
type ChangedRow = { readonly list: ListPath; readonly title: Words }

/** That somebody consents: to one of the two, or that a unit is taken into the consent. `who` may be empty. */
export type Statement =
  | { readonly to: 'planning' | 'sharing'; readonly who: Words }
  | { readonly unit: string; readonly who: Words }

type Day = { day: string }

/** What can change from one state of a plan to another. The sentences are in `lib/i18n/`. */
type Changes = {
  answer: {
    name: Name
    /** The row or the consent that the answer stands in. */
    row?: ChangedRow
    statement?: Statement
    as: Answer['as']
    before: Words
    now: Words
  }
  rowAdded: ChangedRow & { more: Words }
  rowRemoved: ChangedRow
  noMeasures: null
  calledOff: null
  notCalledOff: null
  unitNamed: { unit: string }
  unitNotNamed: { unit: string }
  statementBegun: { statement: Statement }
  statementRemoved: { statement: Statement }
  consented: { statement: Statement } & Day
  /** `day` is empty where it is not known. */
  withdrawn: { statement: Statement; isAhead: boolean } & Day
  notWithdrawn: { statement: Statement }
  unitWithdrawn: { unit: string; isAhead: boolean } & Day
  unitNotWithdrawn: { unit: string }
}

/** One thing that has changed in a plan, apart from any language. */
export type Change = Case<Changes>

/** The plan as it was and as it is. */
export type Contents = readonly [before: PlanContent, now: PlanContent]

/** One for each answer that is not what it was. @param one and @param other plans, or rows of them. */
export const changedAnswers = (
  answers: readonly Pick<Answer, 'name' | 'as' | 'says'>[],
  [one, other]: readonly [unknown, unknown],
  [before, now]: Contents,
  inside: Pick<Changes['answer'], 'row' | 'statement'> = {},
): readonly Change[] =>
  answers.flatMap(({ name, as, says }): readonly Change[] => {
    const [old, fresh] = [says(one, before), says(other, now)]
    if (same(old, fresh)) return []
    const [was, is] = as === 'secret' ? [[], []] : [old, fresh]
    return [{ code: 'answer', name, as, before: was, now: is, ...inside }]
  })
