import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { openRecordPage } from './record-page.ts'

let editors: Listening
let browser: OpenBrowser
beforeAll(async () => {
  editors = await startEditors()
  browser = await openBrowser({ extension: await builtExtension() })
})
afterAll(() => Promise.all([browser.close(), editors.close()]))

/** All that a page's own script can see of what is around it, and what it can be sent. */
const seenByPage = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
    onDocument: Reflect.ownKeys(document).map(String),
    onNodes: [...document.querySelectorAll('*')].flatMap((node) =>
      Reflect.ownKeys(node).map(String),
    ),
    focus: document.activeElement?.id,
  }))

/** The extension's own world in the page, where its listeners can be seen. */
const ownWorld = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  const { promise, resolve } = Promise.withResolvers<number>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) resolve(context.id)
  })
  await session.send('Runtime.enable')
  const contextId = await promise
  return async (expression: string): Promise<string[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId })
    const objectId = result.objectId ?? ''
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId })
    return listeners.map(({ type }) => type).toSorted()
  }
}

test('the page sees nothing of the panel before a press, and nothing is left after it', async () => {
  const untouched = await browser.context.newPage()
  await untouched.goto(`${editors.url}/bare`)
  await untouched.click('#text')
  const clean = await seenByPage(untouched)
  await untouched.close()

  const { page, panel, insert, record } = await openRecordPage(browser, `${editors.url}/bare`)
  await page.click('#text')
  expect(await record.locate()).toMatchObject({ ok: true })
  expect(await record.findChild([])).toEqual({ ok: false, code: 'no-child' })
  expect(await seenByPage(page)).toEqual(clean)

  expect(await insert()).toMatchObject({ outcome: 'inserted' })
  const { markup, ...rest } = await seenByPage(page)
  const { markup: _, ...cleanRest } = clean
  expect(rest).toEqual(cleanRest)
  expect(markup).not.toMatch(/data-|script>.*script>.*script>/s)

  const listenersOn = await ownWorld(page)
  expect(await listenersOn('document')).toContain('focusin')
  await panel.close()
  await expect.poll(() => listenersOn('document')).toEqual([])
  expect(await listenersOn('document.getElementById("text")')).toEqual([])
})

test('opening the panel again on the same page finds it in order', async () => {
  const first = await openRecordPage(browser, `${editors.url}/plain`)
  await first.page.click('#note')
  expect(await first.insert()).toMatchObject({ outcome: 'inserted' })
  await first.panel.close()
  const panel = await browser.pressIcon(first.page)
  expect(panel).not.toBe(first.panel)
})
