import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import { type Host, hosts } from '../world/embedding/hosts.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'

type Embedding = {
  define(): Promise<void>
  host: { show(): void; hide(): void; shut(isShut: boolean): void }
}
type Widget = HTMLElement & { plan: Plan; validationMessage: string }

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
const shut = (isShut: boolean) =>
  page.evaluate((is) => (globalThis as unknown as Embedding).host.shut(is), isShut)
/** What the form would send of the plan. */
const inForm = () =>
  page.locator('form').evaluate((form) => {
    const found = new FormData(form as HTMLFormElement).get('plan')
    return found === null ? undefined : (JSON.parse(String(found)) as Plan)
  })
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

  test('it hears what is written, and giving it back disturbs nobody', async () => {
    await page.goto(`${world.url}/host/${host}?early`)
    const empty = page.locator('#empty')
    const heard = async () => (await page.locator('output').innerText()).trim()
    await typist(empty).open('Barnet och frågan')
    const name = empty.getByLabel('Barnets namn', { exact: true })
    await name.pressSequentially('Noah Ek')
    await name.press('ArrowLeft')
    await name.press('ArrowLeft')
    await name.pressSequentially('B')
    await expect.poll(heard).toBe('Noah BEk')
    expect(await name.inputValue()).toBe('Noah BEk')
    await typist(empty).open('Åtgärder av någon annan')
    await empty.getByLabel('Det finns inga').check()
    await expect.poll(heard).toBe('Noah BEk 7')
    expect(errors).toEqual([])
  })

  test('it is a field of its form: emptied, shut off, required, and sent to the server', async () => {
    await page.goto(`${world.url}/host/${host}?early`)
    const written = page.locator('#written')
    const hand = typist(written)
    await hand.open('Barnet och frågan')
    expect(await inForm()).toEqual(completePlan)
    await hand.fill('Barnets namn', 'Någon annan')
    expect((await inForm())?.child.name).toBe('Någon annan')
    await page.getByRole('button', { name: 'Återställ' }).click()
    await heading(written).getByText('Alva Lind').waitFor()
    // Taking words back is a change like others: a store that has the words is told of it.
    const back = await inForm()
    expect(back).toEqual({ ...completePlan, changedAt: back?.changedAt })
    expect(back?.changedAt).not.toBe(completePlan.changedAt)

    await shut(true)
    await written.locator('.written').waitFor()
    expect(await inForm()).toBe(undefined)
    await shut(false)

    await hand.open('Ansvarig huvudman')
    await written.getByLabel('Huvudman', { exact: true }).fill('')
    const save = page.getByRole('button', { name: 'Spara', exact: true })
    await save.click()
    expect(await written.evaluate((element) => (element as Widget).validationMessage)).toMatch(
      /7 av 8 klara.*ansvarig huvudman/,
    )
    expect(await page.title()).toBe(host)
    expect(await written.evaluate((element) => element === document.activeElement)).toBe(true)
    await hand.fill('Huvudman', 'Lindsjö kommun')
    const sent = await planOf(written)
    await save.click()
    expect(JSON.parse(await page.locator('pre').innerText())).toEqual(sent)
    expect(sent.leadPrincipal.principal).toBe('Lindsjö kommun')
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
