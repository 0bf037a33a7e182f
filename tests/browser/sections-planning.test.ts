import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { CASES } from '../world/planning/cases.ts'
import {
  fillAll,
  openProfile,
  openProfileFile,
  pointAt,
  rows,
  saveProfile,
  settled,
} from './story/section-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order: plain fields, dates, Quill, Vue, and a page in a frame.
const [alva] = CASES
let stage: Stage
let page: Page
let panel: Page
let file: string

const begin = async () => {
  await seed(stage, [completePlan])
  const opened = await stage.openBeside(`${stage.world.planning.url}/arenden/${alva?.id}`)
  page = opened.journal
  panel = opened.panel
  await page.locator('#plan-form[data-ready]').waitFor()
  await openPlan(panel, 'Alva Lind')
}
beforeAll(async () => {
  stage = await openStage()
  await begin()
})
afterAll(() => stage.close())

const field = (id: string) => page.locator(`#falt-${id}`)
const targets = (): readonly (readonly [section: string, field: Locator])[] => [
  ['Frågan för mötet', field('fragestallning')],
  ['Vem uppmärksammade behovet', field('bakgrund')],
  ['Mötesdag', field('mote-datum')],
  ['Förmöte', page.frameLocator('iframe[title="Kartläggning"]').getByLabel('Barnets egna ord')],
  ['Insatser som behövs', field('behov')],
  ['Mål på kort och lång sikt', field('mal-kort')],
  ['Dag för nästa uppföljning', field('uppfoljning-datum')],
  ['Uppföljning', field('resultat')],
  ['Avslut', field('avslut-text')],
]

test('a profile is made by pointing, also in the frame and where a framework made the field', async () => {
  await openProfile(panel)
  for (const [section, at] of targets()) await pointAt(panel, section, at)
  file = await saveProfile(panel)
  expect(JSON.parse(file).sections).toHaveLength(targets().length)
})

test('in a fresh browser it is opened, all is filled in, and the system has each in its field', async () => {
  await stage.reopen()
  await begin()
  await typist(panel).press('Inställningar')
  await openProfileFile(panel, file)
  await panel.getByRole('button', { name: /^Ändra (?!var)/ }).waitFor()
  await typist(panel).press('Tillbaka')
  const receipts = await fillAll(panel)
  expect(receipts.filter((row) => !row.includes('Ifyllt'))).toEqual([
    'Avslut → Sammanfattning Inget skrivet i planen',
  ])

  const draft = () => stage.world.planning.draft(alva?.id ?? '')
  await expect
    .poll(() => draft()?.fields, { timeout: 20_000 })
    .toMatchObject({
      'mote-datum': completePlan.meeting.date,
      'uppfoljning-datum': completePlan.followUp.date,
      // The last that is filled in; the system keeps a draft now and then.
      resultat: expect.stringContaining('Nästa uppföljning'),
    })
  const fields = draft()?.fields ?? {}
  const everything = JSON.stringify(fields)
  expect(everything).toContain(completePlan.meetingQuestion)
  for (const [id, words] of Object.entries({
    behov: 'Insats 1: Lugn plats för lunch',
    'mal-kort': 'Alva äter lunch i skolan varje dag',
    resultat: 'Nästa uppföljning: 2026-11-20',
  })) {
    expect(fields[id], id).toContain(words)
    expect(everything.split(words), id).toHaveLength(2)
  }
})

test('after Spara the system keeps the same, and shows it when the page is opened again', async () => {
  const fields = stage.world.planning.draft(alva?.id ?? '')?.fields
  await page.getByLabel('Ansvarig huvudman').selectOption('Region')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.locator('#state').getByText('Sparad kl.').waitFor()
  const saved = () => stage.world.planning.saved(alva?.id ?? '')
  expect(saved()).toMatchObject({ version: 1, fields: { ...fields, huvudman: 'Region' } })
  expect(stage.world.planning.draft(alva?.id ?? '')).toBeUndefined()

  await page.reload()
  await page.locator('#plan-form[data-ready]').waitFor()
  expect(await field('fragestallning').inputValue()).toBe(completePlan.meetingQuestion)
  expect(await field('behov').innerText()).toContain('Insats 1: Lugn plats för lunch')
  await typist(panel).press('Klar')
  await typist(panel).press('Fyll i alla')
  await settled(panel)
  const again = await rows(panel)
  expect(again.filter((row) => row.includes('Står redan där'))).toHaveLength(again.length - 1)
})
