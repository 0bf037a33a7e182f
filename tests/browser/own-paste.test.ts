import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { enter } from './editor-case.ts'
import { editorCases, quickCases } from './editor-cases.ts'
import { copySample, keptIn, pasteByHand } from './own-paste.ts'

let editors: Listening
let browser: OpenBrowser
beforeAll(async () => {
  editors = await startEditors()
  browser = await openBrowser()
  await copySample(browser.context, editors.url)
})
afterAll(() => Promise.all([browser.close(), editors.close()]))

const cases = process.env.EVERY_EDITOR ? editorCases : quickCases

describe.each(cases)('$name', (editor) => {
  test('keeps of a paste by hand what its row says, and one Ctrl+Z takes it back', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${editors.url}${editor.path}`)
    await page.waitForFunction('window.saved?.() !== undefined')
    const saved = await pasteByHand(page, editor)
    const kept = async () => keptIn(editor, await saved())
    await expect.poll(kept, { timeout: 5000 }).toBe(editor.ownPaste)
    if (editor.ownUndo) {
      if (editor.late) await enter(page, editor)
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(kept, { timeout: 5000 }).toBe('nothing')
    }
    await page.close()
  })
})
