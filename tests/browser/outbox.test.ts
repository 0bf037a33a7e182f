import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerWith, badGateway } from '../world/backend/faults.ts'
import { openSealedStage, type SealedStage } from './story/sealed-stage.ts'
import { openPlan } from './story/seed.ts'
import { typist } from './story/typist.ts'

const children = ['Nätlös', 'Omstart', 'Listad'] as const
type Child = (typeof children)[number]

let stage: SealedStage
let panel: Page

beforeAll(async () => {
  stage = await openSealedStage(children)
  ;({ panel } = stage)
})
afterAll(() => stage.close())

const regionIsAway = () => stage.faults.next(() => true, answerWith(badGateway), Infinity)
const regionIsBack = () => stage.faults.clear()

const line = () => panel.locator('.line', { hasText: 'Väntar på att lämnas över.' })
const patient = { timeout: 30_000 }
const once = { carePlans: 1, submissions: ['requested'] }

const pressed = async (child: Child) => {
  await openPlan(panel, child)
  await typist(panel).press('Överlämna')
  await line().waitFor()
}

test('the region is away: a calm line, and the receipt comes without a press when the network is back', async () => {
  regionIsAway()
  await pressed('Nätlös')
  expect(await line().innerText()).toContain(
    'Regionens server svarar inte. Väntar på att lämnas över. Försöker igen om',
  )
  expect(await panel.locator('.notice').count()).toBe(0)
  regionIsBack()
  await panel.evaluate(() => dispatchEvent(new Event('online')))
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  expect(await line().count()).toBe(0)
  expect(await stage.atRegion('Nätlös')).toEqual(once)
  await typist(panel).press('Alla planer')
})

test('the browser closed, opened and unlocked in between: the receipt comes without a press', async () => {
  regionIsAway()
  await pressed('Omstart')
  await stage.reopen()
  regionIsBack()
  panel = await stage.unlocked()
  await expect.poll(() => stage.atRegion('Omstart'), patient).toEqual(once)
  await openPlan(panel, 'Omstart')
  await panel
    .locator('.main', { hasText: /Överlämnad till localhost:\d+\/fhir · Version/ })
    .waitFor()
  await typist(panel).press('Alla planer')
})

test('the list says it too, and tries now', async () => {
  regionIsAway()
  await pressed('Listad')
  await typist(panel).press('Alla planer')
  await line().waitFor()
  regionIsBack()
  await typist(panel).press('Försök nu att lämna över planen för Listad')
  await expect.poll(() => stage.atRegion('Listad'), patient).toEqual(once)
  await expect.poll(() => line().count(), patient).toBe(0)
})
