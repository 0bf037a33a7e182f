import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerWith, badGateway, Faults } from '../world/backend/faults.ts'
import { type LogInStage, openLogInStage } from './story/log-in-stage.ts'
import { openPlan } from './story/seed.ts'
import { typist } from './story/typist.ts'

// One story, told in order: a plan waits in Maja's name on a computer that two share.
const faults = new Faults()
let stage: LogInStage
let panel: Page

beforeAll(async () => {
  stage = await openLogInStage(faults)
  ;({ panel } = stage)
})
afterAll(() => stage.close())

const press = (name: string) => typist(panel).press(name)
const logIn = async (who: RegExp) => {
  await press('Inställningar')
  const window = stage.browser.context.waitForEvent('page')
  await press('Logga in')
  await (await window).getByRole('button', { name: who }).click()
  await panel.getByText('Du är inloggad som').waitFor()
  await press('Tillbaka')
}
const logOut = async () => {
  await press('Inställningar')
  await press('Logga ut')
  await panel.getByText('Du är inte inloggad.').waitFor()
  await press('Tillbaka')
}
const carePlans = async () => (await stage.backend.repo.search({ resourceType: 'CarePlan' })).total
const line = () => panel.locator('.line', { hasText: 'Väntar på att lämnas över.' })
const isOfPlan = ({ path }: { path: string }) => !path.includes('.well-known')

test('the region is away while Maja hands off: it waits', async () => {
  await logIn(/Maja Lindqvist/)
  await openPlan(panel, 'Alva Lind')
  faults.next(isOfPlan, answerWith(badGateway), Infinity)
  await press('Överlämna')
  await line().waitFor()
})

test('she logs out: nothing is sent by nobody, and the line says what it waits for', async () => {
  await logOut()
  faults.clear()
  await panel.evaluate(() => dispatchEvent(new Event('online')))
  await line().getByText('Logga in, så lämnas planen över.').waitFor()
  expect(faults.seen.filter(isOfPlan)).toEqual([])
})

test('Sanna logs in: she is asked, and nothing is sent in anybody’s name', async () => {
  await logIn(/Sanna Berg/)
  const asked = panel.getByRole('region', { name: 'Planen väntar på att lämnas över' })
  await asked.getByText('Någon annan började lämna över den.').waitFor()
  expect(await asked.innerText()).toContain('Du är inloggad som Sanna Berg.')
  await panel.evaluate(() => dispatchEvent(new Event('online')))
  expect(faults.seen.filter(isOfPlan)).toEqual([])
  expect(await carePlans()).toBe(0)
})

test('on her press it is handed off in her own name, once', async () => {
  await press('Lämna över som Sanna Berg')
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  expect(await carePlans()).toBe(1)
})
