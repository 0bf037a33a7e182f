import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// A record whose notes stand in a frame that the page has written, or in a window of their own.
let stage: Stage
let editors: Listening
let page: Page
let panel: Page

beforeAll(async () => {
  editors = await startEditors()
  stage = await openStage()
  await seed(stage, [completePlan])
  ;({ journal: page, panel } = await stage.openBeside(`${editors.url}/places`))
  await openPlan(panel, 'Alva Lind')
})
afterAll(() => Promise.all([stage.close(), editors.close()]))

test.each(['#note', '#rich'])('into a frame that the page has written: %s', async (field) => {
  const frame = page.frameLocator('iframe')
  await frame.locator(field).click()
  expect(await insertPlan(panel)).toContain('10 av 10 delar finns i fältet.')
  const held = await frame
    .locator(field)
    .evaluate((each) => ('value' in each ? String(each.value) : (each.textContent ?? '')))
  expect(held).toContain(completePlan.meetingQuestion)
})

test('a note in a window of its own is out of reach, and that is said with what can be done', async () => {
  await page.reload()
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'eget fönster' }).click()
  const popup = await opened
  await popup.locator('#note').click()
  await typist(panel).press('Infoga')
  const said = panel.locator('.notice-look')
  await said.waitFor()
  expect(await said.innerText()).toContain('Ett eget fönster är öppet: dit når panelen inte.')
  expect(await popup.locator('#note').inputValue()).toBe('')
  await popup.close()
  await said.getByRole('button', { name: 'Stäng' }).click()
  await typist(panel).press('Infoga')
  await panel.getByText('Ingen markör står i något textfält.', { exact: false }).waitFor()
})
