import type { ListPath } from '../answers/path.ts'
import type { Name, Said } from '../answers/said.ts'
import type { SectionId } from '../output/plan-document.ts'
import type { PlanContent } from '../schema.ts'

/** What one answer says; without a name where what is asked has it already. */
export type AnswerSaid = { readonly name?: Name; readonly says: readonly Said[] }

/** The least of a plan that one can choose by itself: an answer, or a whole row. */
export type Piece = {
  readonly id: string
  readonly section: SectionId
  /** What the row goes by that it stands in, or is; empty where that has no title. */
  readonly row?: readonly Said[]
  /** The list of that row. */
  readonly list?: ListPath
  readonly title: Name
  /** What a plan says there; empty where it says nothing. */
  readonly of: (content: PlanContent) => readonly AnswerSaid[]
  /** The first plan with this piece of the second. */
  readonly take: (into: PlanContent, from: PlanContent) => PlanContent
}

/** What one answer says, or nothing. */
export const saidOnce = (says: readonly Said[]): readonly AnswerSaid[] =>
  says.length === 0 ? [] : [{ says }]
