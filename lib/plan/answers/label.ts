import type { Text } from '../language.ts'
import type { PlanContent } from '../schema.ts'
import type { SectionId } from '../template/fields.ts'
import type { AnswerAt, AnswerPath } from './path.ts'

/** A choice in words, and in a record where it has other words there. Empty where it says nothing. */
type ChoiceLabel = Text & { readonly record?: string }

/** In which words an answer is told, compared, written and asked for. */
export type Label<Value = string> = {
  readonly name: Text
  /**
   * `secret`: only that it has changed. `prose`: too long to say what it was before. `quotation`: the
   * same, and somebody's own words.
   */
  readonly as?: 'prose' | 'quotation' | 'secret'
  /** Where it stands in a record's own line, if that is not the name with a capital letter. */
  readonly record?: string
  /** Where it is read, if that is another part of the plan than the rest of its row. */
  readonly section?: SectionId
  /**
   * It is written in a record and asked for as its kind and this label say. Without it somebody does so
   * by hand, in `record-text/` and in its form.
   */
  readonly plain?: true
  /** What stands there in words, if not as it is written. */
  readonly words?: (value: string, row: never, content: PlanContent) => string
} & (string extends Value
  ? unknown
  : Value extends string
    ? { readonly choices: Readonly<Record<Value, ChoiceLabel>> }
    : unknown)

/** An answer that is told together with another, in one sentence. */
export type With = { readonly with: AnswerPath }

export type Labels = { readonly [Path in AnswerPath]: Label<AnswerAt<Path>> | With }

export const text = (sv: string, en: string = sv): Text => ({ sv, en })
export const unsaid: Text = text('')
