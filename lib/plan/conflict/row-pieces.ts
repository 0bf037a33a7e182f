import { createPlan } from '../create.ts'
import { fold } from '../output/fold.ts'
import type { SectionId } from '../output/plan-document.ts'
import type { PlanContent } from '../schema.ts'
import type { RowWords } from '../versions/row-changes.ts'
import { type Piece, type Said, wordsOf } from './piece.ts'

/** A list in a plan: where it stands, and in which words its rows are told. */
export type List<Row> = {
  readonly id: string
  readonly section: SectionId
  readonly rows: (content: PlanContent) => readonly Row[]
  readonly withRows: (content: PlanContent, rows: readonly Row[]) => PlanContent
  readonly words: (content: PlanContent) => RowWords<Row>
}

/**
 * The pieces of a list in two plans: of a row that both have, each of its answers; of one that only
 * one of them has, the row as a whole.
 */
export function rowPieces<Row extends { readonly id: string }>(
  list: List<Row>,
  ours: PlanContent,
  theirs: PlanContent,
): readonly Piece[] {
  const find = (content: PlanContent, id: string) => list.rows(content).find((row) => row.id === id)
  const ids = new Set([ours, theirs].flatMap((each) => list.rows(each).map(({ id }) => id)))
  return [...ids].flatMap((id): readonly Piece[] => {
    const [our, their] = [find(ours, id), find(theirs, id)]
    const row = our ?? their
    if (!row) return []
    const words = list.words(our ? ours : theirs)
    const called = fold(words.title(row))
    if (!our || !their) return [whole(list, id, called)]
    return words.answers(row).map((answer, index) => ({
      id: `${list.id}/${id}/${index}`,
      section: answer.section ?? list.section,
      row: called,
      title: answer.name,
      of: (content) => {
        const now = find(content, id)
        const told = list.words(content).answers(row)[index]
        return now && told ? wordsOf(told, now).map((words) => ({ words })) : []
      },
      take: (into, from) => {
        const theirs = find(from, id)
        if (!theirs) return into
        return list.withRows(
          into,
          list.rows(into).map((each) => (each.id === id ? answer.take(each, theirs) : each)),
        )
      },
    }))
  })
}

function whole<Row extends { readonly id: string }>(
  list: List<Row>,
  id: string,
  row: string,
): Piece {
  const find = (content: PlanContent) => list.rows(content).find((each) => each.id === id)
  const blank = createPlan('', '')
  return {
    id: `${list.id}/${id}`,
    section: list.section,
    row,
    title: list.words(blank).one,
    of: (content): readonly Said[] => {
      const now = find(content)
      if (!now) return []
      return list
        .words(content)
        .answers(now)
        .flatMap((answer) => wordsOf(answer, now).map((words) => ({ name: answer.name, words })))
    },
    take: (into, from) => {
      const kept = list.rows(into).filter((each) => each.id !== id)
      const rows = list.rows(from)
      const place = rows.findIndex((each) => each.id === id)
      if (place < 0) return find(into) ? list.withRows(into, kept) : into
      return list.withRows(into, kept.toSpliced(place, 0, ...rows.slice(place, place + 1)))
    },
  }
}
