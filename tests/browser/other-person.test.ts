import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { answerWith, badGateway, Faults } from '../world/backend/faults.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { withLeave } from './granted.ts'
import { openPlan, seed } from './story/seed.ts'
import { typist } from './story/typist.ts'

// One story, told in order: a plan waits in Maja's name on a computer that two share.
const faults = new Faults()
let identity: Listening
let backend: Backend
let browser: OpenBrowser
let panel: Page

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url, faults })
  browser = await openBrowser({ extension: await withLeave('identity') })
  await seed({ world: { backend } as never, browser: () => browser }, [completePlan])
  panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 360, height: 740 })
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
})
afterAll(async () => {
  await browser.close()
  await backend.close()
  await identity.close()
})

const press = (name: string) => typist(panel).press(name)
const logIn = async (who: RegExp) => {
  await press('Inställningar')
  const window = browser.context.waitForEvent('page')
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
const carePlans = async () => (await backend.repo.search({ resourceType: 'CarePlan' })).total
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
