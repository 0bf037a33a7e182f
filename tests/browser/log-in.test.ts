import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { withLeave } from './granted.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { typist } from './story/typist.ts'

// One story, told in order: each test goes on where the one before it ended.
let identity: Listening
let backend: Backend
let world: World
let browser: OpenBrowser
let panel: Page

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url })
  world = await startWorld({ ports: ANY_PORTS, backendUrl: backend.url })
  browser = await openBrowser({ extension: await withLeave('identity') })
  await seed({ world, browser: () => browser }, [completePlan])
  const journal = browser.context.pages()[0] ?? (await browser.context.newPage())
  await journal.goto(alva(world))
  panel = await browser.pressIcon(journal)
  await openPlan(panel, 'Alva Lind')
})

afterAll(async () => {
  await browser.close()
  await world.close()
  await backend.close()
  await identity.close()
})

const notice = (text: string) => panel.locator('.notice', { hasText: text })
const press = (name: string) => typist(panel).press(name)
const logInWindow = () => browser.context.waitForEvent('page')
const carePlans = async () => (await backend.repo.search({ resourceType: 'CarePlan' })).total

test('who is not logged in is asked to, and nothing has been handed over', async () => {
  await press('Överlämna')
  await notice('Regionen behöver veta vem du är').waitFor()
  expect(await carePlans()).toBe(0)
})

test('who turns back is told so, and the plan is still here', async () => {
  const window = logInWindow()
  await press('Logga in och lämna över')
  await (await window).getByRole('button', { name: 'Avbryt' }).click()
  await notice('Inloggningen avbröts').waitFor()
  expect(await carePlans()).toBe(0)
})

test('after the log-in the plan is handed over at once, and the settings say who it was', async () => {
  await press('Överlämna')
  await notice('Regionen behöver veta vem du är').waitFor()
  const window = logInWindow()
  await press('Logga in och lämna över')
  await (await window).getByRole('button', { name: /Maja Lindqvist/ }).click()
  await notice('Kvitto').waitFor()
  expect(await carePlans()).toBe(1)
  await press('Inställningar')
  await panel.getByText('Du är inloggad som Maja Lindqvist.').waitFor()
})

test('no token stands in anything but the memory of the browser', async () => {
  const worker = await browser.serviceWorker()
  const [kept, sealed] = await worker.evaluate(async () => [
    JSON.stringify(await chrome.storage.local.get()),
    JSON.stringify((await indexedDB.databases()).map(({ name }) => name)),
  ])
  const { 'identity/login': login } = await worker.evaluate(() => chrome.storage.session.get())
  const { accessToken, refreshToken } = login as Record<string, string>
  expect(accessToken).toMatch(/^ey/)
  for (const token of [accessToken, refreshToken]) expect(kept + sealed).not.toContain(token)
})

test('logged out, the next handoff asks again; another unit’s plan is not handed over', async () => {
  await press('Logga ut')
  await panel.getByText('Du är inte inloggad.').waitFor()
  await press('Tillbaka')
  await typist(panel).open('Barnet och frågan')
  await typist(panel).fill('Frågeställning för mötet', 'Hur får Alva en lugn lunch?')
  await press('Överlämna')
  await notice('Regionen behöver veta vem du är').waitFor()
  const window = logInWindow()
  await press('Logga in och lämna över')
  await (await window).getByRole('button', { name: /Otto Frisk/ }).click()
  await notice('Du får inte lämna över den här planen').waitFor()
  expect(await carePlans()).toBe(1)
})
