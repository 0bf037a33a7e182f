import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension, withGrant } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan } from './story/seed.ts'
import { typist } from './story/typist.ts'

let editors: Listening
let elsewhere: Listening
let browser: OpenBrowser
beforeAll(async () => {
  editors = await startEditors()
  elsewhere = await startEditors()
})
afterEach(() => browser.close())
afterAll(() => Promise.all([editors.close(), elsewhere.close()]))

/** A page with a note in a frame of another origin, the caret in it, and Alva's plan beside it. */
const openBeside = async (extension: string): Promise<{ page: Page; panel: Page }> => {
  browser = await openBrowser({ extension })
  const worker = await browser.serviceWorker()
  await worker.evaluate((found) => chrome.storage.session.set(found), {
    [draftName(completePlan.id)]: completePlan,
  })
  const page = await browser.context.newPage()
  await page.goto(`${editors.url}/frame?page=${elsewhere.url}/plain`)
  const panel = await browser.pressIcon(page)
  await openPlan(panel, 'Alva Lind')
  await page.frameLocator('iframe').locator('#note').click()
  return { page, panel }
}

test('the panel says what it needs and why, asks for that origin alone, and copies on a no', async () => {
  const { panel } = await openBeside(await builtExtension())
  await panel.evaluate(() => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    const request = (wanted: unknown) => {
      asked.push({ wanted, pressed: navigator.userActivation.isActive })
      return Promise.resolve(false)
    }
    Object.assign(chrome.permissions, { request })
  })
  await typist(panel).press('Infoga')
  await panel
    .getByText(`Fältet ligger i en del av sidan som kommer från ${elsewhere.url}.`)
    .waitFor()
  expect(await panel.evaluate('globalThis.asked')).toEqual([])
  await typist(panel).press(`Tillåt ${new URL(elsewhere.url).host}`)
  await panel.getByText('Panelen fick inte lov att nå fältet').waitFor()
  expect(await panel.evaluate('globalThis.asked')).toEqual([
    { wanted: { origins: [`${elsewhere.url}/*`] }, pressed: true },
  ])
  expect(await panel.locator('.notice').innerText()).toContain('tryck Ctrl+V')
})

test('with the leave it inserts into the frame', async () => {
  const { page, panel } = await openBeside(await withGrant(elsewhere.url))
  await typist(panel).press('Infoga')
  // The frame's own site, and not the one that the page around it has.
  await panel.locator('.confirm-line', { hasText: new URL(elsewhere.url).host }).waitFor()
  await typist(panel).press('Avbryt')
  expect(await insertPlan(panel)).toContain('10 av 10 delar finns i fältet.')
  expect(await page.frameLocator('iframe').locator('#note').inputValue()).toContain(
    'Källa: SIP för Alva L. i SIP-panelen',
  )
})

test('what was granted stands in the settings, each with a way to take it back', async () => {
  const { panel } = await openBeside(await builtExtension())
  const given = ['https://en.example/*', 'https://två.example/*']
  await panel.addInitScript((origins) => {
    const held = [...origins]
    Object.assign(chrome.permissions, {
      getAll: async () => ({ origins: held }),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        held.splice(held.indexOf(gone[0] ?? ''), 1)
        return true
      },
    })
  }, given)
  await panel.reload()
  await typist(panel).press('Inställningar')
  await typist(panel).press('Ta bort https://två.example')
  await expect.poll(() => typist(panel).button('Ta bort https://två.example').count()).toBe(0)
  expect(await typist(panel).button('Ta bort https://en.example').count()).toBe(1)
})
