import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import { exampleNames, examples } from '../world/embedding/examples.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { axe, sidewaysScrolling } from './inspect.ts'
import { typist } from './story/typist.ts'
import { type Complaints, watchPolicy } from './strict-page.ts'
import { setView } from './view.ts'

let world: Listening
let browser: OpenBrowser
let page: Page
let complaints: Complaints
beforeAll(async () => {
  world = await startEmbedding(completePlan)
  browser = await openBrowser()
})
afterAll(() => Promise.all([browser.close(), world.close()]))
beforeEach(async () => {
  page = await browser.context.newPage()
  complaints = await watchPolicy(page)
  return () => page.close()
})

type Heard = { heard?: string[] }

/** What the page around the plan is told from now on: the child's name in each change. */
const listen = (widget: Locator) =>
  widget.evaluate((element) => {
    const names: string[] = []
    ;(element as Heard).heard = names
    document.addEventListener('sip-change', (event) =>
      names.push((event as CustomEvent).detail.plan.child.name),
    )
  })
const heardBy = (widget: Locator) => widget.evaluate((element) => (element as Heard).heard?.at(-1))

const write = async (widget: Locator, name: string) => {
  await typist(widget).button('Kopiera').waitFor()
  await listen(widget)
  await typist(widget).open('Barnet och frågan')
  await typist(widget).fill('Barnets namn', name)
  await widget.getByRole('heading', { level: 1, name }).waitFor()
  await expect.poll(() => heardBy(widget)).toBe(name)
}

/** The plan of an example, also where it stands in a frame of its own. */
const planIn = (around: Page | FrameLocator, name: string) =>
  (name === 'frame' ? around.frameLocator('iframe') : around).locator('sip-plan')

describe.each(exampleNames)('%s', (name) => {
  test('stands in the page of examples with its code, and is written in', async () => {
    await page.goto(world.url)
    const section = page.locator(`section#${name}`)
    expect(await section.locator('figcaption span').allInnerTexts()).toEqual(examples[name].files)
    const alone = section.getByRole('link', { name: `Öppna ${examples[name].heading} för sig` })
    expect(await alone.getAttribute('href')).toBe(`/examples/${name}`)
    await section.locator('iframe').scrollIntoViewIfNeeded()
    const frame = section.frameLocator('iframe')
    await write(planIn(frame, name), 'Noah Eriksson')
    if ('mount' in examples[name]) await frame.getByText('Barnets namn: Noah Eriksson').waitFor()
    expect(await complaints.broken()).toEqual([])
    expect(complaints.errors).toEqual([])
  })

  test('opens by itself', async () => {
    await page.goto(`${world.url}/examples/${name}`)
    await write(planIn(page, name), 'Noah Eriksson')
    expect(await complaints.broken()).toEqual([])
    expect(complaints.errors).toEqual([])
  })
})

test('the code can be copied', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: world.url,
  })
  await page.goto(world.url)
  await page.getByRole('button', { name: 'Kopiera form.html' }).click()
  await page.locator('#form').getByText('Kopierad').waitFor()
  const form = readFileSync(join(root, 'entrypoints/widget/package/examples/form.html'), 'utf8')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(form.trimEnd())
})

test('in its frame the plan is copied too', async () => {
  await page.goto(`${world.url}/examples/frame`)
  const plan = planIn(page, 'frame')
  await typist(plan).press('Kopiera')
  await plan.getByText('Hela planen är kopierad').waitFor()
})

test('the form is sent when the eight fields are done', async () => {
  await page.goto(`${world.url}/examples/form`)
  const widget = page.locator('sip-plan')
  await typist(widget).button('Kopiera').waitFor()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  expect(page.url()).toBe(`${world.url}/examples/form`)
  expect(await page.locator('pre').count()).toBe(0)
  await widget.evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  expect(JSON.parse(await page.locator('pre').innerText())).toEqual(completePlan)
})

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)('axe finds nothing in the page, %s and %i px wide', async (colorScheme, width) => {
  await setView(page, { colorScheme, width, height: 800 })
  await page.goto(world.url)
  expect(await page.locator('section.way').count()).toBe(exampleNames.length)
  expect(await axe(page)).toEqual([])
  expect(await sidewaysScrolling(page)).toEqual([])
})
