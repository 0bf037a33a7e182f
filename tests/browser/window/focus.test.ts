import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../../lib/extension/storage/session-names.ts'
import { planDocument } from '../../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../../lib/plan/output/sentences.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startEditors } from '../../world/editors/editors.ts'
import type { Listening } from '../../world/serving/listen.ts'
import { builtExtension } from '../built-extension.ts'
import type { OpenBrowser } from '../chromium.ts'
import { enter } from '../editor-case.ts'
import { editorCases } from '../editor-cases.ts'
import { insertPlan } from '../story/panel-steps.ts'
import { openPlan } from '../story/seed.ts'
import { missingOrDoubled } from '../tour/missing-or-doubled.ts'
import { openWindow } from './chromium-window.ts'
import { type Display, openDisplay } from './display.ts'

// A real window, where the panel takes the focus from the page. A driver that tells every page that
// it has the focus would hide what is lost then.
let display: Display
let editors: Listening
let browser: OpenBrowser
let page: Page
let panel: Page
beforeAll(async () => {
  display = await openDisplay()
  editors = await startEditors()
  browser = await openWindow(display.name, await builtExtension())
  const worker = await browser.serviceWorker()
  await worker.evaluate((plan) => chrome.storage.session.set(plan), {
    [draftName(completePlan.id)]: completePlan,
  })
})
afterEach(async () => {
  await panel?.close()
  await page.close()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([editors.close(), display.close()])
})

const hasFocus = (of: Page) => of.evaluate(() => document.hasFocus())
const sentences = sentencesOf(planDocument(completePlan)).flat()
const wanted = ['textarea', 'contenteditable', 'CKEditor 5', 'TinyMCE']

test.each(editorCases.filter(({ name }) => wanted.includes(name)))(
  'the panel that has taken the focus inserts into $name',
  async (editor) => {
    page = await browser.context.newPage()
    await page.goto(`${editors.url}${editor.path}`)
    await page.waitForFunction('window.saved?.() !== undefined')
    await enter(page, editor)
    expect(await hasFocus(page)).toBe(true)

    panel = await browser.pressIcon(page)
    await openPlan(panel, 'Alva Lind')
    await expect.poll(() => hasFocus(panel)).toBe(true)
    expect(await hasFocus(page)).toBe(false)
    expect(await insertPlan(panel)).toContain('Infogad i fältet')
    expect(await hasFocus(page)).toBe(false)

    const saved = await page.evaluate<string>('window.saved()')
    expect(missingOrDoubled(saved, sentences)).toEqual([])
  },
)

test('all four were there to be tried', () => {
  expect(editorCases.filter(({ name }) => wanted.includes(name))).toHaveLength(4)
})
