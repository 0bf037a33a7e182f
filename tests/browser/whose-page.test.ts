import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkChild } from '../../lib/session/record/child-check.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { hurry } from './hurry.ts'
import { recordIn } from './record-in-panel.ts'
import { planOf } from './whose-page.ts'
import { pageOf, whosePages } from './whose-page-cases.ts'

let pages: Listening
let browser: OpenBrowser
let page: Page
let panel: Page
beforeAll(async () => {
  pages = await listen(
    {
      'GET /:at': (_, { at = '' }) => {
        const asked = whosePages[Number(at)]
        return new Response(asked ? pageOf(asked) : '', {
          headers: { 'content-type': 'text/html' },
        })
      },
    },
    0,
  )
  browser = await openBrowser({ extension: await builtExtension() })
  page = await browser.context.newPage()
})
afterAll(() => Promise.all([browser.close(), pages.close()]))

/** One tab goes from page to page, and the icon is pressed on each. */
const beside = async (at: number) => {
  await page.goto(`${pages.url}/${at}`)
  panel = await browser.pressIcon(page)
  return recordIn(panel)
}

test.each(whosePages.map((page, at) => [page.name, at, page.says] as const))(
  '%s',
  async (_, at, says) => {
    const record = await beside(at)
    const around = await record.lookAround([])
    if (!around.ok) throw new Error(around.code)
    for (const [personalNumber, kind] of says) {
      const check = checkChild(planOf(personalNumber), around.value)
      expect([personalNumber, check.kind]).toEqual([personalNumber, kind])
    }
  },
)

test('Hämta finds the child in the head, whatever the fields are called', async () => {
  for (const [at, name] of [
    [0, 'Zahra Yusuf'],
    [1, 'Noah Ek'],
  ] as const) {
    const record = await beside(at)
    expect(await record.findChild([])).toMatchObject({ ok: true, value: { name, from: 'page' } })
  }
})

test('a page whose own script is busy is one that could not be read', async () => {
  const record = await beside(3)
  await hurry(panel, 10)
  const begun = page.waitForEvent('console')
  const busy = page.evaluate(() => {
    console.info('busy')
    const until = Date.now() + 4_000
    while (Date.now() < until);
  })
  await begun
  expect(await record.lookAround([])).toEqual({ ok: false, code: 'unreadable' })
  await busy
})
