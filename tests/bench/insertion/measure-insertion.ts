import type { RecordBrowser } from '../../browser/chromium.ts'
import { type EditorCase, enter, wordsOf } from '../../browser/editor-case.ts'
import { openRecordPage } from '../../browser/record-page.ts'
import { sentences } from '../../browser/sample-content.ts'

/** In milliseconds, one for each round, and what the other rounds came to. */
export type Times = {
  readonly ours: readonly number[]
  readonly own: readonly number[]
  readonly otherwise: readonly string[]
}

/** A paste that is not there by now has failed. */
const longest = 3000
const taken = ['inserted', 'plain-text', 'without-undo']

/** Inserts and pastes in turn into one target, in a page that is new each time. The sample is on the clipboard. */
export const measureInsertion = async (
  browser: RecordBrowser,
  address: string,
  editor: EditorCase,
  rounds: number,
): Promise<Times> => {
  const ours: number[] = []
  const own: number[] = []
  const otherwise: string[] = []
  const { page, insert, saved } = await openRecordPage(browser, address + editor.path)
  const last = sentences.at(-1) ?? ''
  const begin = async () => {
    await page.reload()
    await page.waitForFunction('window.saved?.() !== undefined')
    await enter(page, editor)
  }
  for (let round = 0; round < rounds; round++) {
    await begin()
    const pressed = performance.now()
    const said = await insert()
    const outcome = typeof said === 'string' ? said : said.outcome
    if (taken.includes(outcome)) ours.push(performance.now() - pressed)
    else otherwise.push(outcome)

    await begin()
    const pasted = performance.now()
    await page.keyboard.press('ControlOrMeta+v')
    while (performance.now() - pasted < longest) {
      if (!wordsOf(editor, await saved()).includes(last)) continue
      own.push(performance.now() - pasted)
      break
    }
  }
  await page.close()
  return { ours, own, otherwise }
}
