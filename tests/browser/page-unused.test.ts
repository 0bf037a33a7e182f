import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtAddOn, builtExtension } from './built-extension.ts'
import { openBrowser, type RecordBrowser } from './chromium.ts'
import { openFirefox } from './firefox/firefox.ts'
import { openRecordPage } from './record-page.ts'

type Account = { readonly listening: string[]; readonly changed: string[] }

/** Runs before everything else in the page: keeps account of who listens, and what is changed. */
const keepAccount = () => {
  const account: Account = { listening: [], changed: [] }
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    account.listening.push(type)
    return addEventListener.call(this, type, ...rest)
  }
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    const at = account.listening.indexOf(type)
    if (at >= 0) account.listening.splice(at, 1)
    return removeEventListener.call(this, type, ...rest)
  }
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      account.changed.push(`${target.nodeName} ${attributeName}`)
    }
  }).observe(document, { subtree: true, attributes: true })
  Object.defineProperty(window, 'account', { value: account })
}

/** What the test's own driver listens to, once in a page that it has looked into. */
const driver =
  '__playwright_global_listeners_check__ mousemove pointerdown pointerup touchstart touchend touchcancel mousedown mouseup click auxclick dblclick contextmenu'

const accountIn = async (page: Page) => {
  const account = await page.evaluate(() => ({
    ...(window as unknown as { account: Account }).account,
    scripts: [...document.scripts].map(({ src }) => new URL(src).pathname),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }))
  return { ...account, listening: account.listening.join(' ').replace(driver, '').trim() }
}

/** Without a click: for that the test's own driver listens in the page. */
const focus = (page: Page) => page.evaluate(() => document.getElementById('text')?.focus())

const nothing = { listening: '', changed: [], scripts: ['/scripts/bare.js'], sheets: 0 }

let editors: Listening
beforeAll(async () => {
  editors = await startEditors()
})
afterAll(() => editors.close())

const starts = {
  Chromium: async () => {
    const browser = await openBrowser({ extension: await builtExtension() })
    return { browser, closePanel: (panel: Page) => panel.close() }
  },
  Firefox: async () => {
    const browser = await openFirefox({ extension: await builtAddOn() })
    return { browser, closePanel: () => browser.closeSidebar() }
  },
}

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: RecordBrowser
  let closePanel: (panel: Page) => Promise<void>
  beforeAll(async () => {
    ;({ browser, closePanel } = await starts[name]())
    await browser.context.addInitScript(keepAccount)
  })
  afterAll(() => browser.close())

  test('installed and unused, it has no script, no listener and no changed attribute in a page', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${editors.url}/bare`)
    await focus(page)
    await page.keyboard.type('Eget')
    expect(await accountIn(page)).toEqual(nothing)
    await page.evaluate(() => {
      document.addEventListener('click', () => {})
      document.body.title = ''
    })
    expect(await accountIn(page)).toMatchObject({ listening: 'click', changed: ['BODY title'] })
  })

  test('used and closed, it leaves the text that was asked for and nothing else', async () => {
    const { page, panel, insert } = await openRecordPage(browser, `${editors.url}/bare`)
    await focus(page)
    expect(await insert()).toMatchObject({ outcome: 'inserted' })
    expect(await accountIn(page)).toEqual(nothing)
    await closePanel(panel)
    expect(await accountIn(page)).toEqual(nothing)
    expect(
      await page.evaluate(
        () => document.querySelectorAll('#text [class], #text [id], #text [style]').length,
      ),
    ).toBe(0)
  })
})
