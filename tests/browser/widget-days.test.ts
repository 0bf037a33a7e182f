import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { planDefinition } from '../../lib/plan/schema.ts'
import { schemaOf } from '../../lib/plan/schema-of.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openPartWithRow, partsWithDays, typeEach } from './story/day-steps.ts'
import { typist } from './story/typist.ts'
import type { Complaints } from './strict-page.ts'
import { openWidgetStage, planIn, type Widget, type WidgetStage } from './widget-stage.ts'

// The widget in a page with a strict policy: every day field, by the keys, and the calendar.
let stage: WidgetStage
let page: Page
let complaints: Complaints
const widget = () => page.locator('sip-plan').first()

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page, complaints } = await stage.open())
  await widget().evaluate((element, plan) => {
    ;(element as Widget).plan = plan
  }, completePlan)
  await typist(widget()).press('Möte, kallelse och uppföljning')
})
afterAll(() => stage.close())

test.each([
  ['2026-11-20', '2026-12-01', (day: string) => day],
  ['20261120', '2027-02-01', (day: string) => day.replaceAll('-', '')],
] as const)('every day field takes %s, and the plan can be given back', async (_, from, write) => {
  for (const heading of partsWithDays) {
    const part = await openPartWithRow(widget(), heading)
    const { days, wrong } = await typeEach(page, part, from, write)
    expect(wrong).toEqual([])
    expect(days.length).toBeGreaterThan(0)
    const plan = z.parse(schemaOf(planDefinition), await planIn(page))
    expect(days.filter((day) => !JSON.stringify(plan).includes(`"${day}"`))).toEqual([])
    await widget().evaluate((element, value) => {
      ;(element as Widget).plan = value
    }, plan)
    expect(await planIn(page)).toEqual(plan)
    if (heading === 'Samtycke') await typist(widget()).press('Ångra återkallandet')
    await typist(widget()).fold(heading)
  }
})

test('the calendar comes when it is asked for, in its own styles, and breaks no rule of the page', async () => {
  const hand = typist(widget())
  await hand.open('Möte och uppföljning')
  await widget().getByLabel('Mötesdag', { exact: true }).fill('20/11 2026')
  await widget().getByRole('button', { name: 'Visa kalender: Mötesdag' }).click()
  const calendar = widget().getByRole('dialog', { name: 'Välj dag: Mötesdag' })
  await calendar.waitFor()
  expect(await calendar.evaluate((box) => getComputedStyle(box).borderRadius)).toBe('8px')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await calendar.waitFor({ state: 'detached' })
  expect((await planIn(page)).meeting.date).toBe('2026-11-27')
  expect(await complaints.broken()).toEqual([])
  expect(complaints.errors).toEqual([])
})
