import type { RecordBrowser } from '../browser/chromium.ts'
import type { EditorCase } from '../browser/editor-case.ts'
import { fieldCases, innerFieldCases } from '../browser/editor-cases-fields.ts'
import { copySample } from '../browser/own-paste.ts'
import { openRecordPage } from '../browser/record-page.ts'
import { openByHand } from './by-hand.ts'
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
    const title = await versionOf(name, on, `${address}/bare`)
    for (const { context } of [on, off]) await copySample(context, address)
    for (const editor of cases) {
      // The names of editors play no part for a text field.
      const isField = [...fieldCases, ...innerFieldCases].includes(editor)
      const [cells, without] = await Promise.all([
        attempt(on, address, editor),
        isField ? undefined : attempt(off, address, editor, few),
      ])
      const row = rowOf(editor, cells, without)
      console.log(`${name}: ${row.join(' | ')}`)
      keep(title, row)
    }
  } finally {
    await Promise.all([on.close(), off.close()])
  }
}

const few = ['alone', 'midLine']

/** In the place of a cell, where a target’s page or the browser itself was lost. */
export const brokeOff = 'broke off'

/** What breaks off is a row that says so, and no reason to leave out the others. */
const attempt = async (
  browser: RecordBrowser,
  address: string,
  editor: EditorCase,
  visits?: readonly string[],
): Promise<Cells> => {
  try {
    const url = `${address}${editor.path}`
    return await cellsOf(
      editor,
      () => openRecordPage(browser, url),
      () => openByHand(browser, url),
      visits,
    )
  } catch (error) {
    console.error(`${editor.name}: ${error}`)
    return { 'in model': { full: false, words: brokeOff } }
  }
}
