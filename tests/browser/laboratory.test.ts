import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtAddOn } from './built-extension.ts'
import { openFirefox } from './firefox/firefox.ts'
import { alva } from './story/journal-steps.ts'
import { openStage, type Stage } from './story/stage.ts'

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

/** The browser's own words: which language it is in, what an empty field says, how it writes a day. */
const ownWords = (page: Page) =>
  page.evaluate(() => {
    const field = document.createElement('input')
    field.required = true
    return {
      language: navigator.language,
      message: field.validationMessage,
      day: new Date(2026, 10, 20).toLocaleDateString(undefined, { month: 'long', day: 'numeric' }),
    }
  })

const swedish = { language: 'sv-SE', message: 'Fyll i det här fältet.', day: '20 november' }

test('Chromium is Swedish in its own parts, in the page and in the panel', async () => {
  expect(await ownWords(journal)).toEqual(swedish)
  expect(await ownWords(panel)).toEqual(swedish)
  const worker = await stage.browser().serviceWorker()
  expect(await panel.evaluate('chrome.i18n.getUILanguage()')).toBe('sv')
  expect(await worker.evaluate('chrome.i18n.getUILanguage()')).toBe('sv')
})

test('Firefox is Swedish as far as it goes: its own words in the sidebar, the language of a page', async () => {
  const browser = await openFirefox({ extension: await builtAddOn() })
  const page = await browser.context.newPage()
  await page.goto(alva(stage.world))
  const { language, day } = await ownWords(page)
  expect({ language, day }).toEqual({ language: 'sv-SE', day: '20 november' })
  const sidebar = await browser.pressIcon(page)
  expect(await sidebar.evaluate('browser.i18n.getUILanguage()')).toBe('sv-SE')
  await browser.close()
})
