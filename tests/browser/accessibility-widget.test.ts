import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { axe, smallTargets, unresolved } from './inspect.ts'
import { handOff } from './story/panel-steps.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'
import { openWidgetStage, type Widget, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page } = await stage.open())
})

afterAll(() => stage.close())

const pictures = process.env.PICTURES

async function expectSound(name: string, least?: number): Promise<void> {
  const found: string[] = []
  for (const [colorScheme, width, forcedColors] of [
    ['light', 360, 'none'],
    ['dark', 1200, 'none'],
    ['dark', 360, 'active'],
  ] as const) {
    await setView(page, { colorScheme, forcedColors, reducedMotion: 'reduce', width, height: 4000 })
    const lines = await axe(page, 'sip-plan', least)
    const look = `${name}-${forcedColors === 'active' ? 'forced' : colorScheme}-${width}`
    found.push(...lines.map((line) => `${look}: ${line}`))
    if (pictures) {
      await page.locator('sip-plan').screenshot({ path: `${pictures}/widget-${look}.png` })
    }
  }
  await setView(page, { forcedColors: 'none' })
  found.push(...(await unresolved(page)))
  await setView(page, { width: 320, height: 256 })
  found.push(...(await smallTargets(page, 24)))
  const plan = page.locator('sip-plan')
  const widths = await plan.evaluate((each) => [each.scrollWidth, each.clientWidth])
  expect.soft(widths[0], name).toBe(widths[1])
  expect.soft(found).toEqual([])
}

const widget = () => page.locator('sip-plan')

test('axe finds nothing in the empty widget', () => expectSound('empty'))

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'axe finds nothing in part %i of a plan',
  async (part) => {
    await widget().evaluate((element, plan) => {
      ;(element as Widget).plan = plan
    }, completePlan)
    const work = typist(widget()).button('Möte, kallelse och uppföljning')
    if ((await work.count()) > 0) await work.click()
    await widget().getByRole('heading', { name: 'Möte och uppföljning' }).waitFor()
    await widget().locator('.fold-button').nth(part).click()
    const rows = widget().locator('.fold-body .row-button')
    if ((await rows.count()) > 0) await rows.first().click()
    await expectSound(`part-${part}`)
  },
)

const views = {
  plan: '.fold-button',
  checklist: '.check',
  meeting: '.meeting-head',
  child: '.child-paper',
} as const
type View = keyof typeof views

const show = async (view: View, theme = '') => {
  await widget().evaluate((element, given) => Object.assign(element, given), { view, theme })
  await widget().locator(views[view]).first().waitFor()
}
// The child's page has little in it: words, and no controls.
const least = (view: View) => (view === 'child' ? 4 : 10)

test.each(['checklist', 'meeting', 'child'] as const)(
  'axe finds nothing in the view %s',
  async (view) => {
    await show(view)
    await expectSound(view, least(view))
  },
)

test.each(['light', 'dark'])('axe finds nothing where the page has chosen %s', async (theme) => {
  await setView(page, {
    colorScheme: theme === 'dark' ? 'light' : 'dark',
    forcedColors: 'none',
  })
  for (const view of ['checklist', 'meeting', 'child', 'plan'] as const) {
    await show(view, theme)
    expect.soft(await axe(page, 'sip-plan', least(view)), view).toEqual([])
  }
})

test('labels, hints and errors stand in the root of what they belong to', async () => {
  await show('plan')
  const hand = typist(widget())
  await hand.open('Barnet och frågan')
  await hand.fill('Personnummer', '20180314-2388')
  const number = widget().getByLabel('Personnummer', { exact: true })
  await number.blur()
  await widget().getByRole('alert').waitFor()
  expect(await number.getAttribute('aria-describedby')).toMatch(/-error/)
  expect(await unresolved(page)).toEqual([])
  await number.evaluate((element) => element.setAttribute('aria-details', 'elsewhere'))
  expect(await unresolved(page)).toEqual(['input aria-details elsewhere'])
  await number.evaluate((element) => element.removeAttribute('aria-details'))
  await hand.fill('Personnummer', '20180314-2387')
})

test('axe finds nothing in what is said after a copy and a handoff', async () => {
  await typist(widget()).press('Kopiera')
  await handOff(widget())
  await expectSound('said')
})
