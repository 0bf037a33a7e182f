import type { CarePlan } from '@medplum/fhirtypes'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { search } from './story/fhir-search.ts'
import { handOff } from './story/panel-steps.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'
import { openWidgetStage, type WidgetStage } from './widget-stage.ts'

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
})
afterAll(() => stage.close())

beforeEach(async () => {
  ;({ page } = await stage.open())
  await widget().evaluate((element, plan) => Object.assign(element, { plan }), completePlan)
  return () => page.close()
})

const widget = () => page.locator('sip-plan')
const show = (view: string) =>
  widget().evaluate((element, name) => element.setAttribute('view', name), view)
const focused = () => widget().evaluate((element) => element.shadowRoot?.activeElement?.localName)

test('another view takes the focus from nobody who stands elsewhere in the page', async () => {
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.textContent = 'Visa checklistan'
    button.onclick = () => document.querySelector('sip-plan')?.setAttribute('view', 'checklist')
    document.querySelector('main')?.prepend(button)
  })
  const own = page.getByRole('button', { name: 'Visa checklistan' })
  await own.focus()
  await page.keyboard.press('Enter')
  await widget().locator('.check').first().waitFor()
  expect(await own.evaluate((button) => button === document.activeElement)).toBe(true)
  await own.evaluate((button) => button.blur())
  await show('plan')
  await widget().locator('.fold-button').first().waitFor()
  expect(await focused()).toBeUndefined()
})

test('whoever stood in what went away comes to the heading of the other view', async () => {
  await typist(widget()).open('Barnet och frågan')
  await show('checklist')
  await expect.poll(focused).toBe('h1')
})

test('the meeting is laid out for the room that the page gives it', async () => {
  await setView(page, { width: 1100, height: 800 })
  await widget().evaluate((element) => {
    element.style.width = '700px'
  })
  await show('meeting')
  const words = widget().locator('.child-words')
  await words.waitFor()
  expect((await words.boundingBox())?.width).toBeGreaterThan(400)
  await setView(page, { width: 1700, height: 800 })
  await widget().evaluate((element) => {
    element.style.cssText = 'position:absolute;inset:0 auto auto 0;width:1500px'
  })
  const [question, beside] = await Promise.all(
    ['.meeting-question', '.child-words'].map((name) => widget().locator(name).boundingBox()),
  )
  expect(beside?.x).toBeGreaterThan((question?.x ?? 0) + (question?.width ?? 0))
})

test('where somebody else has changed the plan the widget says what to do', async () => {
  await handOff(widget())
  const { url } = stage.world.backend
  const [plan] = (await search(url, 'CarePlan')) as unknown as CarePlan[]
  const body = JSON.stringify({ ...plan, description: 'En annan fråga?' })
  const headers = { 'content-type': 'application/fhir+json' }
  await fetch(`${url}/CarePlan/${plan?.id}`, { method: 'PUT', headers, body })
  await typist(widget()).open('Ansvarig huvudman')
  await typist(widget()).fill('Telefon', '0650-190 99')
  await typist(widget()).press('Överlämna')
  const notice = widget().locator('.notice', { hasText: 'Någon annan har ändrat planen' })
  await notice.getByText('Hämta sedan regionens plan i SIP-panelen').waitFor()
})
