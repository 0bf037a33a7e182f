import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  ;({ page } = await stage.open())
  return () => page.close()
})

const look = (where: Page | ReturnType<Page['frameLocator']>) =>
  where.locator('sip-plan').evaluate((element) => {
    const app = element.shadowRoot?.querySelector('.app')
    const view = element.ownerDocument.defaultView
    return {
      name: app?.querySelector('h1')?.textContent,
      sheets: element.shadowRoot?.adoptedStyleSheets.length,
      font: app && view?.getComputedStyle(app).fontFamily,
    }
  })

test('moved into a frame’s document and back, it is drawn in its own styles, and is written in', async () => {
  const before = await look(page)
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.width = '800'
    frame.height = '900'
    const widget = document.querySelector('sip-plan')
    if (widget) frame.contentDocument?.body.append(widget)
  })
  const frame = page.frameLocator('iframe')
  expect(await look(frame)).toEqual(before)
  await typist(frame.locator('sip-plan')).fill('Barnets namn', 'Noah Eriksson')
  await expect.poll(async () => (await look(frame)).name).toContain('Noah Eriksson')
  await page.evaluate(() => {
    const widget = document.querySelector('iframe')?.contentDocument?.querySelector('sip-plan')
    if (widget) document.querySelector('.plan')?.append(widget)
  })
  expect(await look(page)).toMatchObject({ sheets: before.sheets, font: before.font })
})

test('moved into a pop-up window with the meeting open, it wears the meeting’s sheet there too', async () => {
  await page.locator('sip-plan').evaluate((element, plan) => {
    Object.assign(element, { plan, view: 'meeting' })
  }, completePlan)
  await page.locator('sip-plan .room h1').waitFor()
  const before = await look(page)
  expect(before.sheets).toBe(2)
  const opened = page.waitForEvent('popup')
  await page.evaluate(() => {
    const popup = window.open('', '', 'popup,width=900,height=700')
    const widget = document.querySelector('sip-plan')
    if (widget) popup?.document.body.append(widget)
  })
  const popup = await opened
  await popup.locator('sip-plan .room h1').waitFor()
  expect(await look(popup)).toEqual(before)
})
