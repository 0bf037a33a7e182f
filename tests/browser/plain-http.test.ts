import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { CASES } from '../world/planning/cases.ts'
import { atName } from './at-name.ts'
import { alva, openNote, saveNote } from './story/journal-steps.ts'
import { insertPlan } from './story/panel-steps.ts'
import { fillAll, openProfileFile } from './story/section-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// A record system on plain http at a name of its own, as many are inside a region's network.
let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan])
  ;({ journal, panel } = await stage.openBeside(atName(alva(stage.world), 'journal')))
})
afterAll(() => stage.close())

test('the browser gives the page less than it gives localhost', async () => {
  expect(
    await journal.evaluate(() => [
      globalThis.isSecureContext,
      typeof crypto.randomUUID,
      typeof crypto.subtle,
      typeof navigator.clipboard,
    ]),
  ).toEqual([false, 'undefined', 'undefined', 'undefined'])
})

test('the child is read from the page', async () => {
  const hand = typist(panel)
  await hand.press('Hämta')
  const found = panel.locator('.notice', { hasText: 'Det här står på sidan' })
  expect(await found.innerText()).toContain('Alva Lind')
  await hand.press('Avbryt')
  await openPlan(panel, 'Alva Lind')
})

test('the plan goes in where the caret stands, and is read back', async () => {
  await openNote(journal)
  expect(await insertPlan(panel)).toContain('10 av 10 delar finns i fältet.')
  expect(await saveNote(journal, stage.world)).toContain('Alva Lind')
})

test('every row of *Fyll i alla* goes in, and is read back', async () => {
  const [child] = CASES
  const address = `${stage.world.planning.url}/arenden/${child?.id}`
  const beside = await stage.openBeside(atName(address, 'planering'))
  await beside.journal.locator('#plan-form[data-ready]').waitFor()
  const { origin } = new URL(beside.journal.url())
  expect(origin).toMatch(/^http:\/\/planering\.region\.test:/)
  const field = (selector: string) => ({ label: '', selectors: [selector] })
  const sections = [
    { section: 'meetingQuestion', field: field('#falt-fragestallning') },
    { section: 'goals', field: field('#falt-mal-kort') },
  ]
  const profile = { version: 1, name: 'Planering på plain http', page: { origin }, sections }
  await typist(beside.panel).press('Inställningar')
  await openProfileFile(beside.panel, JSON.stringify(profile))
  await beside.panel.getByRole('button', { name: /^Ändra (?!var)/ }).waitFor()
  await beside.panel.reload()
  await openPlan(beside.panel, 'Alva Lind')
  const done = await fillAll(beside.panel)
  expect(done).toHaveLength(sections.length)
  for (const row of done) expect(row).toContain('Ifyllt')
})
