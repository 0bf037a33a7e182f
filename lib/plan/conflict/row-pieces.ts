import { type Answer, rowAnswers } from '../answers/answer.ts'
import { type ListPath, type ListRows, rowsAt, withValue } from '../answers/path.ts'
import { rowTitles } from '../answers/row-title.ts'
import type { Said } from '../answers/said.ts'
import { sectionAt } from '../answers/telling.ts'
import type { PlanContent } from '../schema.ts'
import { type AnswerSaid, type Piece, saidOnce } from './piece.ts'

const rowIn = (content: PlanContent, list: ListPath, id: string) =>
  rowsAt(content, list).find((row) => row.id === id)

/**
 * The pieces of a list in two plans: of a row that both have, each of its answers; of one that only
 * one of them has, the row as a whole.
 */
export function rowPieces(
  list: ListPath,
  ours: PlanContent,
  theirs: PlanContent,
): readonly Piece[] {
  const ids = new Set([ours, theirs].flatMap((each) => rowsAt(each, list).map(({ id }) => id)))
  return [...ids].flatMap((id): readonly Piece[] => {
    const [our, their] = [rowIn(ours, list, id), rowIn(theirs, list, id)]
    const row = our ?? their
    if (!row) return []
    const called = rowTitles[list].title(row as never, our ? ours : theirs)
    return our && their ? answerPieces(list, id, called) : [wholeRow(list, id, called)]
  })
}

/** Answers of a row that say something only together: where they were chosen one by one, nobody would have said so. */
const together: Readonly<Partial<Record<ListPath, readonly string[]>>> = {
  'meeting.parties': ['reply', 'reason', 'replaces', 'replyFor'],
  followUps: ['decision', 'reason', 'decidedBy'],
}

const answerPieces = (list: ListPath, id: string, row: readonly Said[]): readonly Piece[] => {
  const answers = rowAnswers[list] ?? []
  const isTogether = ({ path }: Answer) => together[list]?.includes(path) === true
  const rest = answers.filter(isTogether).slice(1)
  return answers
    .filter((answer) => !rest.includes(answer))
    .map((answer) => answerPiece(list, id, row, answer, isTogether(answer) ? rest : []))
}

/** @param rest what is taken with the answer, and told by its own name. */
const answerPiece = (
  list: ListPath,
  id: string,
  row: readonly Said[],
  answer: Answer,
  rest: readonly Answer[],
): Piece => ({
  id: `${list}/${id}/${answer.path}`,
  section: answer.section,
  row,
  list,
  title: answer.name,
  of: (content) => {
    const now = rowIn(content, list, id)
    if (!now) return []
    const others = rest.flatMap((each) =>
      saidOnce(each.says(now, content)).map((said) => ({ ...said, name: each.name })),
    )
    return [...saidOnce(answer.says(now, content)), ...others]
  },
  take: (into, from) => {
    const theirs = rowIn(from, list, id)
    if (!theirs) return into
    const taken = rowsAt(into, list).map((row) =>
      row.id === id ? [answer, ...rest].reduce((made, each) => each.take(made, theirs), row) : row,
    )
    return withValue(into, list, taken)
  },
})

const wholeRow = (list: ListPath, id: string, row: readonly Said[]): Piece => ({
  id: `${list}/${id}`,
  section: sectionAt(list),
  row,
  list,
  title: { list },
  of: (content): readonly AnswerSaid[] => {
    const now = rowIn(content, list, id)
    if (!now) return []
    return (rowAnswers[list] ?? []).flatMap((answer) =>
      saidOnce(answer.says(now, content)).map((said) => ({ ...said, name: answer.name })),
    )
  },
  take: (into, from) => {
    const others: ListRows = rowsAt(into, list).filter((each) => each.id !== id)
    const rows = rowsAt(from, list)
    const place = rows.findIndex((each) => each.id === id)
    if (place < 0) return rowIn(into, list, id) ? withValue(into, list, others) : into
    return withValue(into, list, others.toSpliced(place, 0, ...rows.slice(place, place + 1)))
  },
})
