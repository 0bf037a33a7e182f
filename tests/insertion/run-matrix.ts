import type { RecordBrowser } from '../browser/chromium.ts'
import type { EditorCase } from '../browser/editor-case.ts'
import { openRecordPage } from '../browser/record-page.ts'
import { type BrowserName, openWith, versionOf } from './open-target.ts'
import { type Row, rowOf } from './table.ts'
import { type Cells, cellsOf } from './visits.ts'

/**
 * Runs the targets in one browser, as it is built and without recognition, and hands over each row
 * as soon as it is there, with the browser's name and version.
 */
export const runMatrix = async (
  name: BrowserName,
  address: string,
  cases: readonly EditorCase[],
  keep: (title: string, row: Row) => void,
): Promise<void> => {
  const on = await openWith(name, true)
  const off = await openWith(name, false)
  try {
    const title = await versionOf(name, on)
    for (const editor of cases) {
      const cells = await attempt(on, address, editor)
      // The names of editors play no part for a plain text field.
      const without = editor.kind === 'rich' ? await attempt(off, address, editor, few) : undefined
      const row = rowOf(editor, cells, without)
      console.log(`${name}: ${row.join(' | ')}`)
      keep(title, row)
    }
  } finally {
    await Promise.all([on.close(), off.close()])
  }
}

const few = ['alone', 'midLine']

/** What breaks off is a row that says so, and no reason to leave out the others. */
const attempt = async (
  browser: RecordBrowser,
  address: string,
  editor: EditorCase,
  visits?: readonly string[],
): Promise<Cells> => {
  try {
    return await cellsOf(editor, () => openRecordPage(browser, `${address}${editor.path}`), visits)
  } catch (error) {
    console.error(`${editor.name}: ${error}`)
    return { 'in model': { full: false, words: 'broke off' } }
  }
}
