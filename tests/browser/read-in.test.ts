import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { readableContent } from '../fixtures/readable-content.ts'
import { alva, openNote } from './story/journal-steps.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
beforeEach(async () => {
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate(() => chrome.storage.session.clear())
  await seed(stage, [completePlan])
  await panel.reload()
})
afterAll(() => stage.close())

const area = () => panel.getByLabel('Klistra in planen här')
const section = () => panel.getByRole('region', { name: 'Läs in en plan från journalen' })

/** The plans that the panel keeps, without the one that was there from the beginning. */
const made = async (): Promise<readonly Plan[]> => {
  const worker = await stage.browser().serviceWorker()
  const kept = await worker.evaluate(() => chrome.storage.session.get())
  return Object.values(kept as Record<string, Partial<Plan>>).filter(
    (one): one is Plan => one.interventions !== undefined && one.id !== completePlan.id,
  )
}

test('a note is selected in the journal, copied, and pasted: the same plan, as a new one', async () => {
  await openPlan(panel, 'Alva Lind')
  await openNote(journal)
  await insertPlan(panel)
  await journal.keyboard.press('ControlOrMeta+a')
  await journal.keyboard.press('ControlOrMeta+c')
  await typist(panel).press('Alla planer')
  await typist(panel).press('Läs in en plan')
  await area().press('ControlOrMeta+v')
  await section().getByText('8 av 8 delar har svar.').waitFor()
  expect(await section().innerText()).toContain('Alva Lind född 2018')
  expect(await section().innerText()).not.toContain('kunde inte läsas')
  expect(await section().innerText()).toContain('Det finns redan en plan för Alva Lind.')
  await typist(panel).press('Gör en ny plan ändå')
  await panel.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  await expect
    .poll(async () => (await made()).map(readableContent))
    .toEqual([readableContent(completePlan)])
})

test('what could not be read is shown, and kept where only its writer sees it', async () => {
  const [first, ...lines] = toText(planDocument(beforeMeetingPlan)).replaceAll('- ', '').split('\n')
  const pasted = ['Anteckning 2026-09-09', first, ...lines, 'Signerad av Fatima Noori'].join('\n')
  await typist(panel).press('Läs in en plan')
  await area().fill(pasted)
  await section().getByText('Det här kunde inte läsas:').waitFor()
  expect(await section().locator('.unread').innerText()).toBe(
    'Anteckning 2026-09-09\nSignerad av Fatima Noori',
  )
  await typist(panel).press('Använd')
  await panel.getByRole('heading', { level: 1, name: 'Noah Eriksson' }).waitFor()
  await typist(panel).open('Möte och uppföljning')
  expect(await panel.getByLabel('Egna anteckningar', { exact: true }).inputValue()).toBe(
    'Anteckning 2026-09-09\nSignerad av Fatima Noori',
  )
  await expect
    .poll(async () => (await made()).map(readableContent))
    .toEqual([readableContent(beforeMeetingPlan)])
})

test('the plan that there is for the child is opened instead', async () => {
  await typist(panel).press('Läs in en plan')
  await area().fill(toText(planDocument(completePlan)))
  await typist(panel).press('Öppna planen som finns')
  await panel.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  expect(await made()).toEqual([])
})

test('a text that is no plan is refused, in words, and makes nothing', async () => {
  await typist(panel).press('Läs in en plan')
  await area().fill('Hej! Vi ses på fredag.')
  await section().getByText('Det här är ingen plan som panelen kan läsa.').waitFor()
  expect(await typist(panel).button('Använd').count()).toBe(0)
  await typist(panel).press('Avbryt')
  expect(await area().count()).toBe(0)
  expect(await made()).toEqual([])
})
