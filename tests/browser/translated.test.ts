import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { openWidgetStage, type WidgetStage } from './widget-stage.ts'

/**
 * Does to a page what a translator does: each text is taken out, and stands again inside `<font>`. One
 * that is polite leaves out what says `translate="no"`. Gives how many it took.
 */
const translate = (page: Page, isPolite: boolean): Promise<number> =>
  page.evaluate((polite) => {
    const texts: Text[] = []
    const walk = (node: Node): void => {
      if (node instanceof HTMLElement && polite && !node.translate) return
      if (node instanceof Text && /\p{L}/u.test(node.data)) texts.push(node)
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot)
      if (!(node instanceof HTMLStyleElement || node instanceof HTMLScriptElement)) {
        for (const child of node.childNodes) walk(child)
      }
    }
    walk(document.documentElement)
    for (const text of texts) {
      const font = document.createElement('font')
      font.textContent = `${text.data} (translated)`
      text.replaceWith(font)
    }
    return texts.length
  }, isPolite)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

let stage: Stage
let widgets: WidgetStage
let panel: Page
beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan, beforeMeetingPlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  widgets = await openWidgetStage()
})
afterAll(async () => {
  await stage.close()
  await widgets.close()
})

test('a page translator finds nothing to translate in the panel', async () => {
  await openPlan(panel, 'Alva Lind')
  expect(await translate(panel, true)).toBe(0)
})

test('nor in the widget, in a page that is translated around it', async () => {
  const { page } = await widgets.open()
  await page
    .locator('sip-plan')
    .evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  expect(await translate(page, true)).toBeGreaterThan(10)
  expect(await page.locator('sip-plan').innerText()).not.toContain('translated')
  await page.close()
})

test('one that translates all the same never leaves the former child’s name in the heading', async () => {
  const { page } = await widgets.open()
  const widget = page.locator('sip-plan')
  await widget.evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  await translate(page, false)
  await widget.evaluate((element, plan) => Object.assign(element, { plan }), beforeMeetingPlan)
  const name = widget.locator('.head h1')
  expect(await name.innerText()).toContain('Noah Eriksson')
  expect(await name.innerText()).not.toContain('Alva')
  await page.close()

  await translate(panel, false)
  await panel.getByRole('button', { name: /Alla planer/ }).click()
  await openPlan(panel, 'Noah Eriksson')
  expect(await heading(panel).innerText()).toContain('Noah Eriksson')
  expect(await heading(panel).innerText()).not.toContain('Alva')
})
