import { afterAll, afterEach, beforeAll } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { openRecordPage, type RecordPage } from './record-page.ts'

/**
 * Sets up a browser with the panel for the tests of one file, and gives the opener of a page with a
 * field that behaves badly, the caret in it where it is named. The page is closed after each test.
 */
export function badFields() {
  let editors: Listening
  let browser: OpenBrowser
  let opened: RecordPage
  beforeAll(async () => {
    editors = await startEditors()
    browser = await openBrowser({ extension: await builtExtension() })
  })
  afterEach(() => opened.page.close())
  afterAll(() => Promise.all([browser.close(), editors.close()]))
  return async (path: string, selector = '', misbehave?: () => void): Promise<RecordPage> => {
    opened = await openRecordPage(browser, `${editors.url}${path}`)
    if (misbehave) await opened.page.evaluate(misbehave)
    if (selector) await opened.page.click(selector)
    return opened
  }
}
