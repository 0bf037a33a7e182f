import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { completePlan } from '../fixtures/complete.ts'
import { typist } from './story/typist.ts'
import { openWidgetStage, planIn, type WidgetStage } from './widget-stage.ts'

const day = '202611-02-01'
const spoilt = { ...completePlan, followUp: { ...completePlan.followUp, date: day } }
type Told = { written: unknown[]; codes: string[] }

let stage: WidgetStage
let page: Page

beforeAll(async () => {
  stage = await openWidgetStage()
  ;({ page } = await stage.open())
  await page.locator('sip-plan').evaluate((element, plan) => {
    const told: Told = { written: [], codes: [] }
    Object.assign(globalThis, { told })
    element.addEventListener('sip-error', ({ detail }: CustomEventInit) =>
      told.codes.push(detail.code),
    )
    Object.assign(element, {
      store: {
        read: async () => plan,
        write: async (written: unknown) => told.written.push(written),
      },
      planId: plan.id,
    })
  }, spoilt)
})
afterAll(() => stage.close())

const told = () => page.evaluate(() => (globalThis as unknown as { told: Told }).told)

test('a store’s plan that cannot be read is shown mended, and written when it is opened', async () => {
  const widget = page.locator('sip-plan')
  await widget.getByText('Den sparade planen kunde inte läsas som den var').waitFor()
  expect(await told()).toEqual({ written: [], codes: ['not-a-plan'] })
  expect((await planIn(page)).followUp.date).toBe('')
  expect(await widget.getByText(day).count()).toBe(1)
  if (process.env.PICTURES) {
    await writeFile(`${process.env.PICTURES}/widget-mended.png`, await widget.screenshot())
  }
  await typist(widget).open('Ansvarig huvudman')
  expect(await widget.getByLabel('Kontaktperson', { exact: true }).count()).toBe(0)
  await typist(widget).press('Öppna planen så')
  await expect.poll(async () => (await told()).written.length).toBe(1)
  expect((await told()).written[0]).toMatchObject({
    mended: [{ was: day }],
    followUp: { date: '' },
  })
  await widget.getByLabel('Kontaktperson', { exact: true }).fill('Karin Ek')
  await expect.poll(async () => JSON.stringify((await told()).written.at(-1))).toContain('Karin Ek')
})

test('what the page gives and cannot be read draws nothing over, and the value is always a plan', async () => {
  const widget = page.locator('sip-plan')
  const value = () => widget.evaluate((element) => (element as unknown as { value: string }).value)
  const before = await value()
  for (const given of [spoilt, JSON.stringify(spoilt), '{"schemaVersion":1}', 'x']) {
    await widget.evaluate(
      (element, found) => Object.assign(element, { value: found }),
      given as string,
    )
  }
  expect(await value()).toBe(before)
  expect((await told()).codes.slice(-4)).toEqual(Array(4).fill('not-a-plan'))
  expect(restorePlan(JSON.parse(before)).ok).toBe(true)
})
