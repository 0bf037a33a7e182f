import { type CalendarNames, dayInWords, instantInWords } from '../dates/in-words.ts'
import type { AnswerPath, ChoiceAt, ChoicePath, ListPath } from '../plan/answers/path.ts'
import type { Name, Said } from '../plan/answers/said.ts'
import type { TogetherPath } from '../plan/answers/telling.ts'
import { hasOwn } from '../plan/same.ts'
import type { FieldName } from '../plan/template/field.ts'
import type { FieldId } from '../plan/template/fields.ts'

/** What every answer, choice and row of a plan is called in a language. */
export type AnswerNames = {
  /** An answer by itself. One that is all of a documentation field is called as the field is. */
  readonly names: Readonly<Record<Exclude<AnswerPath, FieldId>, string>>
  /** Those answers together with the ones that are told with them. */
  readonly together: Readonly<Record<TogetherPath, string>>
  readonly choices: { readonly [Path in ChoicePath]: Readonly<Record<ChoiceAt<Path>, string>> }
  /** The rows of each list: "Ny insats", "Borttagen insats", "Insatsen". */
  readonly rows: Readonly<
    Record<ListPath, { readonly added: string; readonly removed: string; readonly one: string }>
  >
  readonly said: {
    readonly yes: string
    readonly none: string
    readonly withoutDay: string
    readonly theChild: string
    readonly aGuardian: string
    readonly notThere: string
    readonly quoted: (words: string) => string
    readonly decidedBy: (name: string) => string
  }
}

type Texts = {
  readonly answerNames: AnswerNames
  readonly fieldNames: Readonly<Record<FieldId, FieldName>>
  readonly calendar: CalendarNames
}

/** What an answer says, in the language of the texts; empty where it says nothing. */
export const saidInWords = (said: readonly Said[], { answerNames, calendar }: Texts): string =>
  said
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if (hasOwn(piece, 'day')) return dayInWords(piece.day, calendar)
      if (hasOwn(piece, 'instant')) return instantInWords(piece.instant, calendar)
      if (hasOwn(piece, 'clock')) return piece.clock.replaceAll(':', calendar.clock)
      if (hasOwn(piece, 'quoted')) return answerNames.said.quoted(piece.quoted)
      if (hasOwn(piece, 'decidedBy')) return answerNames.said.decidedBy(piece.decidedBy)
      if (hasOwn(piece, 'word')) return answerNames.said[piece.word]
      const choices: Readonly<Record<string, string>> = answerNames.choices[piece.of]
      return choices[piece.choice] ?? ''
    })
    .join(', ')

/** What an answer is called by itself. */
export const ownName = (
  path: AnswerPath,
  { answerNames, fieldNames }: Omit<Texts, 'calendar'>,
): string =>
  Object.hasOwn(fieldNames, path)
    ? fieldNames[path as FieldId].title
    : answerNames.names[path as keyof AnswerNames['names']]

/** What something in a plan is called, with what is told together with it. */
export function nameInWords(name: Name, texts: Omit<Texts, 'calendar'>): string {
  const { answerNames, fieldNames } = texts
  if (typeof name === 'string') {
    return Object.hasOwn(answerNames.together, name)
      ? answerNames.together[name as TogetherPath]
      : ownName(name, texts)
  }
  if (hasOwn(name, 'question')) return name.question
  return hasOwn(name, 'list') ? answerNames.rows[name.list].one : fieldNames[name.field].title
}
