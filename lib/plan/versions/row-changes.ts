import { rowAnswers } from '../answers/answer.ts'
import { isAnswered, type ListPath, rowsAt } from '../answers/path.ts'
import { rowTitles } from '../answers/row-title.ts'
import { type Change, type Contents, changedAnswers } from './change.ts'

/** Rows that have come, gone or changed, told apart by their ids. Rows that say nothing are passed over. */
export function rowChanges(list: ListPath, [before, now]: Contents): readonly Change[] {
  const { title, more } = rowTitles[list]
  const answered = (content: Contents[number]) =>
    rowsAt(content, list)
      .filter((row) => isAnswered(list, row))
      .map((row) => ({ row, called: title(row as never, content) }))
  const [old, fresh] = [answered(before), answered(now)]
  const was = new Map(old.map(({ row }) => [row.id, row]))
  const ids = new Set(fresh.map(({ row }) => row.id))
  return [
    ...old
      .filter(({ row }) => !ids.has(row.id))
      .map(({ called }): Change => ({ code: 'rowRemoved', list, title: called })),
    ...fresh.flatMap(({ row, called }): readonly Change[] => {
      const earlier = was.get(row.id)
      if (!earlier) {
        return [{ code: 'rowAdded', list, title: called, more: more?.(row as never) ?? [] }]
      }
      return changedAnswers(rowAnswers[list] ?? [], [earlier, row], [before, now], {
        row: { list, title: called },
      })
    }),
  ]
}
