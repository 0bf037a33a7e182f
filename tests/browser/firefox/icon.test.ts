import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEditors } from '../../world/editors/editors.ts'
import type { Listening } from '../../world/serving/listen.ts'
import { builtAddOn } from '../built-extension.ts'
import { recordIn } from '../record-in-panel.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

let here: Listening
let elsewhere: Listening
let browser: OpenFirefox
let page: Page
beforeAll(async () => {
  here = await startEditors()
  elsewhere = await startEditors()
  browser = await openFirefox({ extension: await builtAddOn() })
  page = await browser.context.newPage()
})
afterAll(() => Promise.all([browser.close(), here.close(), elsewhere.close()]))

test('nothing opens by itself when the add-on is installed', async () => {
  await page.goto(`${here.url}/plain`)
  expect(await browser.isSidebarOpen()).toBe(false)
})

test('the icon opens the sidebar, and opens the page to it', async () => {
  await page.click('#note')
  const record = await recordIn(await browser.pressIcon(page))
  expect(await record.locate()).toMatchObject({ ok: true, value: [{ label: 'Anteckning' }] })
})

test('pressed once more on another site it stays open, and reaches that site too', async () => {
  await page.goto(`${elsewhere.url}/plain`)
  await page.click('#title')
  const panel = await browser.pressIcon(page)
  expect(await browser.isSidebarOpen()).toBe(true)
  const record = await recordIn(panel)
  expect(await record.locate()).toMatchObject({ ok: true, value: [{ label: 'Rubrik' }] })
})
