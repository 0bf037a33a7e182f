import type { Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtAddOn } from './built-extension.ts'
import { setNow } from './clock.ts'
import { openFirefox } from './firefox/firefox.ts'
import { alva } from './story/journal-steps.ts'
import { openStage, type Stage } from './story/stage.ts'
import { stopWorker } from './story/stop-worker.ts'

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

/** What a program's clock says, by its year and day: tests move it further than they take. */
const clockIn = (where: Pick<Worker, 'evaluate'>) =>
  where.evaluate(() => [new Date().toISOString().slice(0, 10), new Date(Date.now()).getFullYear()])

test('one clock: page, panel, worker and the region’s server are moved together, those that begin later too', async () => {
  await setNow('2028-02-29T12:00:00Z')
  const worker = await stage.browser().serviceWorker()
  for (const where of [journal, panel, worker]) {
    expect(await clockIn(where)).toEqual(['2028-02-29', 2028])
  }
  await panel.reload()
  await journal.goto(stage.world.journal.url)
  await stopWorker(panel)
  await panel.evaluate('chrome.runtime.sendMessage({ kind: "nothing" }).catch(() => undefined)')
  const next = await stage.browser().serviceWorker()
  const opened = await stage.browser().context.newPage()
  await opened.goto(stage.world.school.url)
  for (const [name, where] of Object.entries({ journal, panel, next, opened })) {
    expect(await clockIn(where), name).toEqual(['2028-02-29', 2028])
  }
  await opened.close()
  const answer = await fetch(`${stage.world.backend.url}/Organization`, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Organization', name: 'Håstaskolan' }),
  })
  const { meta } = (await answer.json()) as { meta: { lastUpdated: string } }
  expect(meta.lastUpdated).toContain('2028-02-29')
})

test('it is moved again, ahead and back, and days have the hours of a real one', async () => {
  await setNow('2026-10-25T00:30:00Z')
  expect(await clockIn(panel)).toEqual(['2026-10-25', 2026])
  expect(
    await panel.evaluate('new Date(2026, 10, 20) instanceof Date && typeof Date() === "string"'),
  ).toBe(true)
})
