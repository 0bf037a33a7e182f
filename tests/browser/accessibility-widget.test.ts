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

async function expectSound(name: string): Promise<void> {
  const found: string[] = []
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1200],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 4000 })
    const lines = await axe(page, 'sip-plan')
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

test('axe finds nothing in the empty widget, and in each part of a plan', async () => {
  const widget = page.locator('sip-plan')
  await expectSound('empty')
  await widget.evaluate((element, plan) => {
    ;(element as Widget).plan = plan
  }, completePlan)
  await typist(widget).press('Möte, kallelse och uppföljning')
  await widget.getByRole('heading', { name: 'Möte och uppföljning' }).waitFor()
  const folds = widget.locator('.fold-button')
  for (let part = 0; part < 10; part++) {
    await folds.nth(part).click()
    const rows = widget.locator('.fold-body .row-button')
    if ((await rows.count()) > 0) await rows.first().click()
    await expectSound(`part-${part}`)
  }
  await typist(widget).press('Kopiera')
  await handOff(widget)
  await expectSound('said')
})
