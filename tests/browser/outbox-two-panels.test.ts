import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { answerWith, badGateway } from '../world/backend/faults.ts'
import { delivered } from './story/delivered.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// Two panels over the same plans, as in two windows of the same browser.
let stage: Stage
let panels: readonly Page[]

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan])
  const { panel } = await stage.openBeside(alva(stage.world))
  const other = await stage.browser().context.newPage()
  await other.goto(panel.url())
  panels = [panel, other]
})
afterAll(() => stage.close())

const commits = () => stage.faults.seen.filter(({ body }) => body.includes('"ifMatch"'))
const all = (work: (panel: Page) => Promise<unknown>) => Promise.all(panels.map(work))

test('what waits is sent by one of them, and both have the receipt', async () => {
  stage.faults.next(() => true, answerWith(badGateway), Infinity)
  await all((panel) => openPlan(panel, 'Alva Lind'))
  const [panel] = panels
  if (!panel) throw new Error('no panel')
  await typist(panel).press('Överlämna')
  await panel.locator('.line', { hasText: 'Väntar på att lämnas över.' }).waitFor()
  stage.faults.clear()
  await all((each) => each.evaluate(() => dispatchEvent(new Event('online'))))
  await all((each) =>
    each.locator('.main', { hasText: /Kvitto|Överlämnad till .* · Version 1/ }).waitFor(),
  )
  expect(commits()).toHaveLength(1)
  expect(await delivered(stage.world.backend.url, completePlan.id)).toEqual({
    carePlans: 1,
    submissions: ['requested'],
  })
})

test('pressed in both at once: sent by one of them', async () => {
  const [panel] = panels
  if (!panel) throw new Error('no panel')
  await typist(panel).open('Barnet och frågan')
  await typist(panel).fill('Frågeställning för mötet', 'Hur går det efter jul?')
  await panels[1]?.locator('.question', { hasText: 'Hur går det efter jul?' }).waitFor()
  stage.faults.clear()
  await all((each) => typist(each).press('Överlämna'))
  await all((each) => each.locator('.notice', { hasText: 'Kvitto' }).waitFor())
  expect(commits()).toHaveLength(1)
})
