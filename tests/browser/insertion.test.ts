import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtAddOn, builtExtension, withoutRecognition } from './built-extension.ts'
import { openBrowser, type RecordBrowser } from './chromium.ts'
import { type EditorCase, enter, wordsOf } from './editor-case.ts'
import { firefoxCases, quickCases, quickRichCases } from './editor-cases.ts'
import { openFirefox } from './firefox/firefox.ts'
import { openRecordPage } from './record-page.ts'
import { sentences } from './sample-content.ts'

let editors: Listening
beforeAll(async () => {
  editors = await startEditors()
})
afterAll(() => editors.close())

const timesIn = (text: string) => sentences.map((sentence) => text.split(sentence).length - 1)
const each = (times: number) => sentences.map(() => times)

// The quick part of the matrix; the whole has each target twice in both browsers.
describe.each([
  ['Chromium with known editors', openBrowser, builtExtension, quickCases, true],
  ['Chromium without recognition', openBrowser, withoutRecognition, quickRichCases, false],
  ['Firefox', openFirefox, builtAddOn, firefoxCases, false],
])('%s', (_, start, extension, cases, isTwice) => {
  let browser: RecordBrowser
  let page: Page
  beforeAll(async () => {
    browser = await start({ extension: await extension() })
  })
  afterEach(() => page.close())
  afterAll(() => browser.close())

  const open = async (editor: EditorCase) => {
    const opened = await openRecordPage(browser, `${editors.url}${editor.path}`)
    page = opened.page
    const saved = async () => wordsOf(editor, await opened.saved())
    return { insert: opened.insert, saved }
  }

  describe.each(cases)('$name', (editor) => {
    test('holds the plan once, and one Ctrl+Z takes it back', async () => {
      const { insert, saved } = await open(editor)
      await enter(page, editor)
      const receipt = await insert()
      expect(receipt).toMatchObject({ outcome: 'inserted', found: 4, of: 4, label: editor.label })
      expect(timesIn(await saved())).toEqual(each(1))
      if (editor.kind === 'rich') {
        const html = await page.evaluate<string>('window.saved()')
        expect(html.match(/<h2/g)).toHaveLength(3)
        expect(html.match(/<li/g)).toHaveLength(3)
        expect(html).toContain('<td')
      }
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(async () => timesIn(await saved())).toEqual(each(0))
    })

    test('keeps to lines of its own in the middle of a line', async () => {
      const { insert, saved } = await open(editor)
      await enter(page, editor)
      await page.keyboard.type('Före efter')
      for (const _ of ' efter') await page.keyboard.press('ArrowLeft')
      expect(await insert()).toMatchObject({ outcome: 'inserted' })
      const text = await saved()
      expect(timesIn(text)).toEqual(each(1))
      if (!editor.oneLine) {
        expect(text).toMatch(/^\s*Före\s*\n\s*Bakgrund i planen\n/)
        expect(text).toMatch(/Planen slutar här\.\s*\n\s*efter\s*$/)
      }
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(saved).toMatch(/^\s*Före efter\s*$/)
    })

    test.runIf(isTwice)('holds the plan twice after two insertions', async () => {
      const { insert, saved } = await open(editor)
      await enter(page, editor)
      expect(await insert()).toMatchObject({ outcome: 'inserted' })
      expect(await insert()).toMatchObject({ outcome: 'inserted' })
      expect(timesIn(await saved())).toEqual(each(2))
    })
  })
})
