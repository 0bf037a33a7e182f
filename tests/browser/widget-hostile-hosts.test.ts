import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startEmbedding } from '../world/embedding/embedding.ts'
import type { Trick } from '../world/embedding/tricks.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { typist } from './story/typist.ts'
import { type Complaints, watchPolicy } from './strict-page.ts'

let world: Listening
let browser: OpenBrowser
let page: Page
let complaints: Complaints
beforeAll(async () => {
  world = await startEmbedding({})
  browser = await openBrowser()
})
afterAll(() => Promise.all([browser.close(), world.close()]))
beforeEach(async () => {
  page = await browser.context.newPage()
  complaints = await watchPolicy(page)
  return () => page.close()
})

const openTrick = async (trick: Trick) => {
  await page.goto(`${world.url}/trick/${trick}`)
  return page.locator('sip-plan')
}

const writeIn = async (widget: Locator) => {
  const hand = typist(widget)
  await hand.open('Barnet och frågan')
  await hand.fill('Barnets namn', 'Alva Lind')
  await hand.open('5')
  await hand.press('Ny insats')
  await hand.fill('Vad', 'Lugn plats för lunch')
  await hand.press('Klar')
  await widget.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  await widget
    .getByRole('button', { name: /Lugn plats för lunch/ })
    .first()
    .waitFor()
}

const tricks: readonly Trick[] = [
  'frozen',
  'patched',
  'zone',
  'unset',
  'important',
  'large',
  'right-to-left',
]

test.each(tricks)(
  'on a strict page that is %s the plan is written, and no rule is broken',
  async (trick) => {
    const widget = await openTrick(trick)
    await writeIn(widget)
    expect(await complaints.broken()).toEqual([])
    expect(complaints.errors).toEqual([])
  },
)

test.each(tricks)('on a page that is %s the plan is set as everywhere else', async (trick) => {
  const widget = await openTrick(trick)
  const words = widget.getByText('Barnet och frågan')
  const set = await words.evaluate((element) => {
    const { direction, letterSpacing, textTransform, color } = getComputedStyle(
      element.closest('.app') ?? element,
    )
    return { direction, letterSpacing, textTransform, color }
  })
  expect(set).toEqual({
    direction: 'ltr',
    letterSpacing: 'normal',
    textTransform: 'none',
    color: 'rgb(26, 36, 48)',
  })
})

test('where another script has the name it stays the other, and nothing is said', async () => {
  await openTrick('taken')
  expect(await page.evaluate(() => document.querySelector('sip-plan')?.shadowRoot)).toBe(null)
  expect(complaints.errors).toEqual([])
})
