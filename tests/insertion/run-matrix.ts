import type { RecordBrowser } from '../browser/chromium.ts'
import type { EditorCase } from '../browser/editor-case.ts'
import { openRecordPage } from '../browser/record-page.ts'
import { type BrowserName, openWith, versionOf } from './open-target.ts'
import { type Row, rowOf, type Section } from './table.ts'
import { type Cells, cellsOf } from './visits.ts'

/** Runs the targets in one browser, first as it is built and then without recognition. */
export const runMatrix = async (
  name: BrowserName,
  address: string,
  cases: readonly EditorCase[],
): Promise<Section> => {
  const open = async (recognition: boolean, each: readonly EditorCase[]) => {
    const browser = await openWith(name, recognition)
    const found = new Map<string, Cells>()
    try {
      const title = await versionOf(name, browser)
      for (const editor of each) {
        found.set(editor.name, await attempt(browser, address, editor))
        const cells = Object.values(found.get(editor.name) ?? {})
        console.log(
          `${name}${recognition ? '' : ', without recognition'}: ${editor.name}: ${cells
            .map(({ full, words }) => words ?? full)
            .join(' | ')}`,
        )
      }
      return { title, found }
    } finally {
      await browser.close()
    }
  }

  const on = await open(true, cases)
  // The names of editors play no part for a plain text field.
  const off = await open(
    false,
    cases.filter(({ at }) => !/textarea|input|#(note|title|late|live|room)/.test(at.at(-1) ?? '')),
  )
  const rows = cases.map((editor): [string, Row] => [
    editor.name,
    rowOf(editor, on.found.get(editor.name) ?? {}, off.found.get(editor.name)),
  ])
  return { title: on.title, rows: new Map(rows) }
}

/** What breaks off is a row without cells, and no reason to leave out the others. */
const attempt = async (
  browser: RecordBrowser,
  address: string,
  editor: EditorCase,
): Promise<Cells> => {
  try {
    return await cellsOf(editor, () => openRecordPage(browser, `${address}${editor.path}`))
  } catch (error) {
    console.error(`${editor.name}: ${error}`)
    return { 'in model': { full: false, words: 'broke off' } }
  }
}
