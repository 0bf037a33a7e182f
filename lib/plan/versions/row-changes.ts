import { text } from '../answers/label.ts'
import { listLabels } from '../answers/lists.ts'
import { type ListPath, rowsAt } from '../answers/path.ts'
import { rowAnswers } from '../answers/told.ts'
import type { Text } from '../language.ts'
import { fold } from '../output/fold.ts'
import { type Contents, changedAnswers, stopped } from './change.ts'

/** Rows that have come, gone or changed, told apart by their ids. Rows that say nothing are passed over. */
export function rowChanges(list: ListPath, [before, now]: Contents): readonly Text[] {
  const { added, removed, one, title, more } = listLabels[list]
  const titled = (content: Contents[number]) =>
    rowsAt(content, list).flatMap((row) => {
      const called = fold(title(row as never, content))
      return called === '' ? [] : [{ row, called }]
    })
  const [old, fresh] = [titled(before), titled(now)]
  const was = new Map(old.map(({ row }) => [row.id, row]))
  const ids = new Set(fresh.map(({ row }) => row.id))
  const telling = (label: Text, called: string, tail = ''): Text => {
    const words = `${called}${tail && ` (${tail})`}`
    return { sv: stopped(`${label.sv}: ${words}`), en: stopped(`${label.en}: ${words}`) }
  }
  return [
    ...old.filter(({ row }) => !ids.has(row.id)).map(({ called }) => telling(removed, called)),
    ...fresh.flatMap(({ row, called }) => {
      const earlier = was.get(row.id)
      if (!earlier) return [telling(added, called, fold(more?.(row as never) ?? ''))]
      const named = (rowAnswers[list] ?? []).map(({ name, ...answer }) => ({
        ...answer,
        name: text(`${one.sv} ”${called}”, ${name.sv}`, `${one.en} “${called}”, ${name.en}`),
      }))
      return changedAnswers(named, [earlier, row], [before, now])
    }),
  ]
}
