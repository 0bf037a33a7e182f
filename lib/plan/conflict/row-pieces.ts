import { rowAnswers } from '../answers/answer.ts'
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

const answerPieces = (list: ListPath, id: string, row: readonly Said[]): readonly Piece[] =>
  (rowAnswers[list] ?? []).map((answer) => ({
    id: `${list}/${id}/${answer.path}`,
    section: answer.section,
    row,
    list,
    title: answer.name,
    of: (content) => {
      const now = rowIn(content, list, id)
      return now ? saidOnce(answer.says(now, content)) : []
    },
    take: (into, from) => {
      const theirs = rowIn(from, list, id)
      if (!theirs) return into
      const taken = rowsAt(into, list).map((each) =>
        each.id === id ? answer.take(each, theirs) : each,
      )
      return withValue(into, list, taken)
    },
  }))

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
