import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import { type Answer, changedAnswers, stopped } from './change.ts'

export type RowWords<Row> = {
  /** "Ny insats" and "Borttagen insats". */
  readonly added: Text
  readonly removed: Text
  /** What the row is, beside its title: "Insatsen". */
  readonly one: Text
  /** What the row goes by; empty where it says nothing. */
  readonly title: (row: Row) => string
  /** What is told of a new row behind its title. */
  readonly more?: (row: Row) => string
  readonly answers: (row: Row) => readonly Answer<Row>[]
}

/** Rows that have come, gone or changed, told apart by their ids. Rows that say nothing are passed over. */
export function rowChanges<Row extends { readonly id: string }>(
  { added, removed, one, title, more, answers }: RowWords<Row>,
  before: readonly Row[],
  now: readonly Row[],
): readonly Text[] {
  const said = (rows: readonly Row[]) => rows.filter((row) => fold(title(row)) !== '')
  const [old, fresh] = [said(before), said(now)]
  const was = new Map(old.map((row) => [row.id, row]))
  const ids = new Set(fresh.map(({ id }) => id))
  const telling = (label: Text, row: Row, tail = ''): Text => {
    const words = `${fold(title(row))}${tail && ` (${tail})`}`
    return { sv: stopped(`${label.sv}: ${words}`), en: stopped(`${label.en}: ${words}`) }
  }
  return [
    ...old.filter(({ id }) => !ids.has(id)).map((row) => telling(removed, row)),
    ...fresh.flatMap((row) => {
      const earlier = was.get(row.id)
      if (!earlier) return [telling(added, row, fold(more?.(row) ?? ''))]
      const called = fold(title(row))
      const named = answers(row).map((answer) => ({
        ...answer,
        name: {
          sv: `${one.sv} ”${called}”, ${answer.name.sv}`,
          en: `${one.en} “${called}”, ${answer.name.en}`,
        },
      }))
      return changedAnswers(named, earlier, row)
    }),
  ]
}
