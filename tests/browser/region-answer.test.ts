import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { handedOff } from './story/begin.ts'
import type { Stage } from './story/stage.ts'

// One story, told in order: the officer's own page on one side, the panel on the other.
let stage: Stage
let panel: Page
let desk: OpenBrowser
let officer: Page

beforeAll(async () => {
  ;({ stage, panel } = await handedOff())
  // In a browser of their own, as another person at another desk.
  desk = await openBrowser()
  officer = desk.context.pages()[0] ?? (await desk.context.newPage())
  await officer.goto(new URL('/inkorg', stage.world.backend.url).href)
  await officer.getByRole('link', { name: /Alva Lind/ }).click()
})
afterAll(async () => {
  await desk.close()
  await stage.close()
})

/** The panel asks again when the user comes back to it, and every half minute. */
const told = async () => {
  await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  return panel.locator('.main').innerText()
}

test('the officer reads the plan as a document and as data', async () => {
  const page = await officer.locator('body').innerText()
  expect(page).toContain('Alva Lind')
  expect(page).toContain(completePlan.interventions[0]?.what)
  expect(await officer.getByRole('link', { name: /dokument|plan/i }).count()).toBeGreaterThan(0)
})

test('what the officer takes in, the panel tells', async () => {
  await officer.getByRole('button', { name: /Ta emot/ }).click()
  await expect.poll(told).toContain('Regionen har tagit emot')
})

test('what the officer turns down, the panel tells with the reason', async () => {
  await officer.getByText('Avvisa …').click()
  await officer.getByLabel('Varför avvisas planen?').fill('Fel region. Skicka till grannregionen.')
  await officer.getByRole('button', { name: 'Avvisa planen' }).click()
  await expect.poll(told).toContain('Regionen har sagt nej: Fel region. Skicka till grannregionen.')
})
