import { type Answer, daySaid } from '../answers/told.ts'
import type { Text } from '../language.ts'
import type { SectionId } from '../output/plan-document.ts'
import type { PlanContent } from '../schema.ts'

/** One answer in words; without a name where what is asked has it already. */
export type AnswerInWords = { readonly name?: Text; readonly words: Text }

/** The least of a plan that one can choose by itself: an answer, or a whole row. */
export type Piece = {
  readonly id: string
  readonly section: SectionId
  /** What the row goes by that it stands in, or is. */
  readonly row?: string
  readonly title: Text
  /** What a plan says there; empty where it says nothing. */
  readonly of: (content: PlanContent) => readonly AnswerInWords[]
  /** The first plan with this piece of the second. */
  readonly take: (into: PlanContent, from: PlanContent) => PlanContent
}

/** What one answer says, or nothing. @param given the plan, or the row of it that the answer stands in. */
export function wordsOf(
  { words, as }: Answer,
  given: unknown,
  content: PlanContent,
): readonly Text[] {
  const said = words(given, content)
  if (said.sv === '') return []
  return [as === 'day' ? daySaid(said.sv) : said]
}
