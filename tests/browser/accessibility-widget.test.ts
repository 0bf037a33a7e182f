import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { axe, smallTargets } from './inspect.ts'
import { handOff } from './story/panel-steps.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, type Widget, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page } = await stage.open())
})

afterAll(() => stage.close())

const pictures = process.env.PICTURES

async function expectSound(name: string, within = 'sip-plan'): Promise<void> {
  const found: string[] = []
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1200],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 4000 })
    const lines = await axe(page, within)
    found.push(...lines.map((line) => `${name}, ${colorScheme} ${width}: ${line}`))
    if (pictures) {
      await page.locator('sip-plan').screenshot({ path: `${pictures}/widget-${name}-${width}.png` })
    }
  }
  await page.setViewportSize({ width: 320, height: 256 })
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

test.each(['checklist', 'meeting', 'child'])('axe finds nothing in the view %s', async (view) => {
  await widget().evaluate((element, shown) => element.setAttribute('view', shown), view)
  await widget()
    .locator({ checklist: '.check', meeting: '.meeting-head', child: '.child-paper' }[view] ?? '')
    .first()
    .waitFor()
  // The child's page alone has too little in it for axe to be sure of itself.
  await expectSound(view, view === 'child' ? 'body' : 'sip-plan')
  await widget().evaluate((element) => element.removeAttribute('view'))
  await typist(widget()).button('Kopiera').waitFor()
})

test('axe finds nothing in what is said after a copy and a handoff', async () => {
  await typist(widget()).press('Kopiera')
  await handOff(widget())
  await expectSound('said')
})
