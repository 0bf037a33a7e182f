import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SipPlanElement } from '../../lib/widget/element-interface.ts'
import type { HandoffServer } from '../../lib/widget/interface.ts'
import { completePlan } from '../fixtures/complete.ts'
import { signedIn } from '../fixtures/signing-in.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'

let identity: Listening
let backend: Backend
let embedding: Listening
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url })
  embedding = await startEmbedding(completePlan)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await embedding.close()
  await backend.close()
  await identity.close()
})

beforeEach(async () => {
  page = await browser.context.newPage()
  await page.goto(`${embedding.url}/newcomer`)
  return () => page.close()
})

const widget = () => page.locator('sip-plan')
const give = (id: string, server: HandoffServer) =>
  widget().evaluate(
    (element, [plan, handoff]) => {
      Object.assign(element as SipPlanElement, { plan, handoff })
    },
    [{ ...completePlan, id }, server] as const,
  )
const handOver = () => typist(widget()).press('Överlämna')
const carePlans = async () => (await backend.repo.search({ resourceType: 'CarePlan' })).total ?? 0
const logIn = () => ({
  clientId: 'sip-plan',
  redirectUri: `${embedding.url}/sip-plan-signed-in.html`,
})

test('who is logged in by a window of its own hands over, and is not asked a second time', async () => {
  const before = await carePlans()
  await give('popup-one', { endpoint: backend.url, logIn: logIn() })
  const popup = page.waitForEvent('popup')
  await handOver()
  const window = await popup
  const gone = window.waitForEvent('close')
  await window.getByRole('button', { name: /Maja Lindqvist/ }).click()
  await gone
  await widget().getByText('Kvitto').first().waitFor()
  expect(await carePlans()).toBe(before + 1)

  await widget().evaluate((element, plan) => Object.assign(element, { plan }), {
    ...completePlan,
    id: 'popup-two',
  })
  await handOver()
  await expect.poll(carePlans).toBe(before + 2)
  expect(browser.context.pages().map((each) => new URL(each.url()).pathname)).not.toContain(
    '/sip-plan-signed-in.html',
  )
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).toBe('[{},{}]')
})

test('who turns back in that window is told, and nothing has been handed over', async () => {
  const before = await carePlans()
  await give('turned-back', { endpoint: backend.url, logIn: logIn() })
  const popup = page.waitForEvent('popup')
  await handOver()
  await (await popup).getByRole('button', { name: 'Avbryt' }).click()
  await widget().getByText('Regionen behöver veta vem du är').waitFor()
  expect(await carePlans()).toBe(before)
})

test('the token of the page is used, and another one asked for when it has ended', async () => {
  const before = await carePlans()
  const { accessToken } = await signedIn(backend.url, 'maja')
  await page.exposeFunction('tokenOf', (refused?: string) => (refused ? accessToken : 'ended'))
  await widget().evaluate(
    (element, [plan, endpoint]) => {
      const token = (refused?: string) =>
        (globalThis as unknown as { tokenOf(refused?: string): Promise<string> }).tokenOf(refused)
      Object.assign(element, { plan, handoff: { endpoint, token } })
    },
    [{ ...completePlan, id: 'by-token' }, backend.url] as const,
  )
  await handOver()
  await widget().getByText('Kvitto').first().waitFor()
  expect(await carePlans()).toBe(before + 1)
})
