import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import { type Host, hosts } from '../world/embedding/hosts.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'

type Embedding = { define(): Promise<void>; host: { show(): void; hide(): void } }
type Widget = HTMLElement & { plan: Plan }

let world: Listening
let browser: OpenBrowser
let page: Page
let errors: string[]
beforeAll(async () => {
  world = await startEmbedding(completePlan)
  browser = await openBrowser()
})
afterAll(() => Promise.all([browser.close(), world.close()]))
beforeEach(async () => {
  page = await browser.context.newPage()
  errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return () => page.close()
})

const define = () => page.evaluate(() => (globalThis as unknown as Embedding).define())
const show = (what: 'show' | 'hide') =>
  page.evaluate((name) => (globalThis as unknown as Embedding).host[name](), what)
const planOf = (widget: Locator) => widget.evaluate((element) => (element as Widget).plan)
const heading = (widget: Locator) => widget.getByRole('heading', { level: 1 })

describe.each(Object.keys(hosts) as Host[])('in an application of %s', (host) => {
  test('plan in and out, two that share nothing, gone and back', async () => {
    await page.goto(`${world.url}/host/${host}`)
    await define()
    const written = page.locator('#written')
    const empty = page.locator('#empty')
    await heading(written).getByText('Alva Lind').waitFor()
    expect(await planOf(written)).toEqual(completePlan)

    await typist(empty).open('Barnet och frågan')
    await typist(empty).fill('Barnets namn', 'Noah Eriksson')
    expect((await planOf(empty)).child.name).toBe('Noah Eriksson')
    expect((await planOf(written)).child.name).toBe('Alva Lind')
    expect(await heading(written).innerText()).toContain('Alva Lind')

    const element = await written.elementHandle()
    await show('hide')
    await expect.poll(() => page.locator('sip-plan').count()).toBe(0)
    expect(await element?.evaluate((gone) => gone.shadowRoot?.childElementCount)).toBe(0)
    await show('show')
    await heading(written).getByText('Alva Lind').waitFor()
    expect((await planOf(written)).child.name).toBe('Alva Lind')
    expect(errors).toEqual([])
  })
})

test('in a sandboxed frame without an origin it is written in', async () => {
  await page.goto(`${world.url}/framed`)
  const widget = page.frameLocator('iframe').locator('sip-plan')
  await typist(widget).open('Barnet och frågan')
  await typist(widget).fill('Barnets namn', 'Alva Lind')
  await heading(widget).getByText('Alva Lind').waitFor()
  expect(errors).toEqual([])
})

test('three lines from the README are a page with a plan in it', async () => {
  const copied = await (await page.goto(`${world.url}/newcomer`))?.text()
  expect(copied?.trim().split('\n')).toHaveLength(3)
  const widget = page.locator('sip-plan')
  await typist(widget).open('Barnet och frågan')
  await typist(widget).fill('Barnets namn', 'Alva Lind')
  await heading(widget).getByText('Alva Lind').waitFor()
  expect(errors).toEqual([])
})

test('what comes long after the application is taken up', async () => {
  await page.goto(`${world.url}/host/vue`)
  await page.locator('#written').waitFor({ state: 'attached' })
  expect(await planOf(page.locator('#written'))).toEqual(completePlan)
  await define()
  await heading(page.locator('#written')).getByText('Alva Lind').waitFor()
  expect(await planOf(page.locator('#written'))).toEqual(completePlan)
})
