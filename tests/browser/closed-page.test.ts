import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { hurry } from './hurry.ts'
import { handOff } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// Pages that the panel does not reach: each is said, with what can be done instead.
let stage: Stage
let editors: Listening
let page: Page
let panel: Page

beforeAll(async () => {
  editors = await startEditors()
  stage = await openStage()
  await seed(stage, [completePlan])
  ;({ journal: page, panel } = await stage.openBeside(`${editors.url}/plain`))
  await openPlan(panel, 'Alva Lind')
})
afterAll(() => Promise.all([stage.close(), editors.close()]))

/** Presses Infoga, and gives what is said. */
const insert = async () => {
  await panel.bringToFront()
  await typist(panel).press('Infoga')
  const said = panel.locator('.notice-look')
  await said.waitFor()
  const words = await said.innerText()
  await said.getByRole('button', { name: 'Stäng' }).click()
  return words
}

test.each([
  ['a page of the browser itself', () => 'chrome://version'],
  ['a PDF', () => `${editors.url}/empty.pdf`],
  ['an empty page, where the icon was pressed in vain', () => 'about:blank'],
])('%s: copy, as no advice would open it', async (_, address) => {
  await page.goto(address())
  await stage.browser().pressIcon(page)
  const words = await insert()
  expect(words).toContain('Webbläsaren släpper inte in panelen på en sådan här sida.')
  expect(words).toContain('klistra in')
  expect(words).not.toContain('ikon')
})

test('before the icon is pressed on it, a page may open yet: that is the advice', async () => {
  await page.goto('about:blank')
  await page.goto(`${editors.url.replace('localhost', '127.0.0.1')}/plain`)
  expect(await insert()).toContain('Tryck på SIP-panelens ikon')
})

test('a page whose own script runs on and on is said not to answer, and the plan can be handed off', async () => {
  await page.goto(`${editors.url}/plain`)
  await stage.browser().pressIcon(page)
  // Until the tab is closed: nothing else runs in the page meanwhile.
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  await hurry(panel, 10)
  expect(await insert()).toContain('Sidan svarar inte.')
  await typist(panel).press('Alla planer')
  await typist(panel).press('Hämta')
  await panel.getByText('Sidan kunde inte läsas', { exact: false }).waitFor()
  await openPlan(panel, 'Alva Lind')
  expect(await handOff(panel)).toContain('Kvitto')
})
