import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { axe, sidewaysScrolling, smallTargets } from './inspect.ts'
import { begin } from './story/begin.ts'
import { keyboardOf } from './story/keyboard.ts'
import { keptPlan } from './story/process-steps.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

const within = { timeout: 5000 }
let stage: Stage
let panel: Page

const field = () => panel.getByLabel('Följs upp', { exact: true })
const day = (name: string) => panel.getByRole('button', { name, exact: true })
const kept = async () => (await keptPlan(stage, completePlan.id)).interventions[0]?.followUp
const focused = async () => (await keyboardOf(panel)).focused()
const open = async () => {
  await field().press('Alt+ArrowDown')
  await panel.getByRole('dialog', { name: 'Välj dag: Följs upp' }).waitFor()
}

beforeAll(async () => {
  ;({ stage, panel } = await begin(completePlan, '2026-11-02'))
  await typist(panel).open('Insatser som behövs')
  await typist(panel).press('Ändra Lugn plats för lunch')
})
afterAll(() => stage.close())

test('it opens on the chosen day, with week numbers, Monday first, today and the chosen in words', async () => {
  await open()
  expect((await focused()).name).toBe('fredag 20 november 2026, vald')
  expect(await panel.getByRole('columnheader').allInnerTexts()).toEqual([
    'v',
    'må',
    'ti',
    'on',
    'to',
    'fr',
    'lö',
    'sö',
  ])
  expect(await panel.getByRole('rowheader').allInnerTexts()).toEqual([
    '44',
    '45',
    '46',
    '47',
    '48',
    '49',
  ])
  await day('måndag 2 november 2026, i dag').waitFor()
  await panel.getByText('Vald: fre 20 nov 2026').waitFor()
  await panel.getByRole('gridcell', { selected: true }).getByText('20').waitFor()
})

test('the keys lead from day to day, week to week and month to month', async () => {
  for (const [key, name] of [
    ['ArrowRight', 'lördag 21 november 2026'],
    ['ArrowLeft', 'fredag 20 november 2026, vald'],
    ['ArrowDown', 'fredag 27 november 2026'],
    ['ArrowUp', 'fredag 20 november 2026, vald'],
    ['Home', 'måndag 16 november 2026'],
    ['End', 'söndag 22 november 2026'],
    ['PageDown', 'tisdag 22 december 2026'],
    ['Shift+PageDown', 'onsdag 22 december 2027'],
    ['Shift+PageUp', 'tisdag 22 december 2026'],
    ['PageUp', 'söndag 22 november 2026'],
  ] as const) {
    await panel.keyboard.press(key)
    await expect.poll(async () => (await focused()).name, within).toBe(name)
  }
})

test('Escape closes it, changes nothing and gives the focus back', async () => {
  await panel.keyboard.press('Escape')
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await field().evaluate((box) => box.matches(':focus'))).toBe(true)
  expect(await kept()).toBe('2026-11-20')
})

test('a day is chosen with Enter, and the focus is in the field again', async () => {
  await open()
  await panel.keyboard.press('ArrowDown')
  await panel.keyboard.press('Enter')
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await field().inputValue()).toBe('fre 27 nov 2026')
  expect(await field().evaluate((box) => box.matches(':focus'))).toBe(true)
  await expect.poll(kept, within).toBe('2026-11-27')
})

test('the same day chosen again takes away what could not be read', async () => {
  await field().fill('31/11')
  await panel.keyboard.press('Tab')
  await panel.getByRole('alert').waitFor()
  await panel.getByRole('button', { name: 'Visa kalender: Följs upp' }).click()
  await day('fredag 27 november 2026, vald').click()
  await panel.getByRole('alert').waitFor({ state: 'detached' })
  expect(await field().inputValue()).toBe('fre 27 nov 2026')
})

test('the button opens it; a press beside it closes it', async () => {
  const button = panel.getByRole('button', { name: 'Visa kalender: Följs upp' })
  await button.click()
  await panel.getByRole('dialog').waitFor()
  await panel.getByRole('button', { name: 'Nästa månad' }).click()
  await panel.getByText('december 2026', { exact: true }).waitFor()
  await panel.mouse.click(4, 796)
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await button.evaluate((box) => box.matches(':focus'))).toBe(true)
  expect(await kept()).toBe('2026-11-27')
})

test('one press takes today', async () => {
  await open()
  await panel.getByRole('button', { name: 'I dag, mån 2 nov 2026' }).click()
  await expect.poll(kept, within).toBe('2026-11-02')
})

test('it is sound in both themes, narrow, wide and zoomed in', async () => {
  await open()
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1000],
  ] as const) {
    await setView(panel, { colorScheme, reducedMotion: 'reduce', width, height: 900 })
    expect(await axe(panel)).toEqual([])
    expect(await smallTargets(panel, 24)).toEqual([])
  }
  await setView(panel, { width: 320, height: 256 })
  expect(await sidewaysScrolling(panel)).toEqual([])
  const box = await panel.getByRole('dialog').boundingBox()
  expect(
    box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 256,
  ).toBe(true)
})
