import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { begin } from './story/begin.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// Lists and lines stand as they were written wherever an answer is shown: only a browser knows.
const list = 'Hur gör vi så att Alva:\n- orkar hela veckan\n- äter lunch'
const what = 'Lugn plats:\n- för lunch\n- för rast'
const plan: Plan = {
  ...completePlan,
  meetingQuestion: list,
  childParticipation: { ...completePlan.childParticipation, ownWords: 'Tyst.\nKim på bussen.' },
  interventions: completePlan.interventions.map((row, at) => (at === 0 ? { ...row, what } : row)),
  meeting: { ...completePlan.meeting, parked: [{ id: 'parked', text: what }] },
}
let stage: Stage
let panel: Page

const shown = (page: Page, place: string) => page.locator(place).first().innerText()

beforeAll(async () => {
  ;({ stage, panel } = await begin(plan, '2026-10-02'))
})
afterAll(() => stage.close())

test('in the panel: the question, and a row of what is to be done', async () => {
  expect(await shown(panel, '.question')).toContain(list)
  await typist(panel).open('Insatser som behövs')
  expect(await shown(panel, '.row-closed .row-button')).toBe(what)
  const fold = panel.getByRole('heading', { name: 'Vem som ansvarar för vilka insatser' })
  await typist(panel).open('Vem som ansvarar för vilka insatser')
  expect(await fold.count()).toBe(1)
  expect(await panel.locator('.fold-gist', { hasText: 'Lugn plats' }).innerText()).toContain(
    'Lugn plats: för lunch · för rast',
  )
})

test('on the projector: the question, the child’s words, the rows and what is kept for later', async () => {
  await typist(panel).open('Möte och uppföljning')
  const tab = stage.browser().context.waitForEvent('page')
  await typist(panel).press('Öppna mötessidan')
  const page = await tab
  await setView(page, { width: 1280, height: 800 })
  await page.getByRole('tab', { name: 'Behov, mål' }).click()
  expect(await shown(page, 'h1')).toBe(list)
  expect(await shown(page, '.child-words p')).toBe('”Tyst.\nKim på bussen.”')
  expect(await shown(page, '.live-title')).toBe(what)
  expect(await shown(page, '.parked li > span')).toBe(what)
})

test('what is pasted into "Vad" at the meeting keeps its lines, and Enter begins the next row', async () => {
  const page = stage.browser().context.pages().at(-1)
  if (!page) throw new Error('The meeting page is not open.')
  const box = page.getByLabel('Vad', { exact: true })
  const before = await page.locator('.live-interventions .live-title').count()
  await box.focus()
  await page.keyboard.insertText('Samtal:\n- måndag\n- onsdag')
  await page.keyboard.press('Enter')
  await expect.poll(() => box.inputValue()).toBe('')
  const rows = page.locator('.live-interventions .live-title')
  expect(await rows.count()).toBe(before + 1)
  expect(await rows.last().innerText()).toBe('Samtal:\n- måndag\n- onsdag')
})
