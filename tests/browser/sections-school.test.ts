import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import {
  confirmFill,
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

// One story, told in order: made by pointing, out to a file, in to another browser, filled.
let stage: Stage
let page: Page
let panel: Page
let file: string

const alva = () => `${stage.world.school.url}/elever/n6c3v8qa`
const begin = async () => {
  await seed(stage, [completePlan])
  const opened = await stage.openBeside(alva())
  page = opened.journal
  panel = opened.panel
  await openPlan(panel, 'Alva Lind')
}
const title = () => page.getByLabel('Rubrik', { exact: true })
const summary = () => page.locator('#note-summary')
const save = async () => {
  await page.getByRole('button', { name: 'Spara anteckning' }).click()
  await page.getByText(/Sparad kl\./).waitFor()
  return stage.world.school.notes('n6c3v8qa')[0]
}

beforeAll(async () => {
  stage = await openStage()
  await begin()
})
afterAll(() => stage.close())

test('each section is pointed at in its own field, and the page is as it was', async () => {
  await page.evaluate(() => {
    for (const type of ['click', 'mousedown', 'focusin']) {
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type))
    }
  })
  const before = await page.content()
  await openProfile(panel)
  await pointAt(panel, 'Rubrik', title())
  await pointAt(panel, 'Dokumenttyp: SIP', page.getByLabel('Typ'))
  await pointAt(panel, 'Frågan för mötet', summary())
  await pointAt(panel, 'Hela planen', page.locator('.ck-editor__editable'))
  expect(await page.content()).toBe(before)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('the file tells of the page and its fields, and of no child', async () => {
  file = await saveProfile(panel)
  const profile = JSON.parse(file)
  expect(profile.page).toEqual({ origin: stage.world.school.url })
  expect(profile.sections).toContainEqual({
    section: 'meetingQuestion',
    field: { label: 'Sammanfattning', selectors: ['textarea[id="note-summary"]'] },
  })
  expect(file).not.toMatch(/Alva|n6c3v8qa|Hur kan skola/)
})

test('in a fresh browser the file is opened, all is filled in, and the school has it', async () => {
  await stage.reopen()
  await begin()
  expect(await typist(panel).button('Fyll i alla').count()).toBe(0)
  await typist(panel).press('Inställningar')
  await openProfileFile(panel, file.replace('"meetingQuestion"', '"frågan"'))
  await panel.getByText('sections[2].section').waitFor()
  await openProfileFile(panel, file)
  await panel.getByRole('button', { name: /^Ändra (?!var)/ }).waitFor()
  expect(await panel.getByText('sections[2].section').count()).toBe(0)
  await typist(panel).press('Tillbaka')

  const receipts = await fillAll(panel)
  expect(receipts).toEqual([
    'Rubrik → Rubrik Ifyllt, och läst tillbaka',
    'Dokumenttyp: SIP → Typ Ifyllt, och läst tillbaka. Ctrl+Z tar inte bort det.',
    'Frågan för mötet → Sammanfattning Ifyllt, och läst tillbaka',
    'Hela planen → Anteckning Ifyllt, och läst tillbaka',
  ])
  const note = await save()
  expect(note).toMatchObject({
    kind: 'SIP',
    title: 'Samordnad individuell plan (SIP)',
    summary: completePlan.meetingQuestion,
  })
  expect(note?.body).toContain('<h3>8. Mål på kort och lång sikt</h3>')
  expect(note?.body.match(/Lugn plats för lunch/g)).toHaveLength(1)
  expect(note?.body).toContain('Källa: SIP för Alva L.')
})

describe('in doubt', () => {
  beforeEach(async () => {
    await page.goto(alva())
    await summary().waitFor()
    const back = panel.getByRole('button', { name: 'Tillbaka' })
    if (await back.count()) await back.click()
  })

  test('what is there already is not filled in twice', async () => {
    await fillAll(panel)
    await typist(panel).press('Klar')
    await typist(panel).press('Fyll i alla')
    await settled(panel)
    expect(await rows(panel)).toEqual(
      [
        'Rubrik → Rubrik',
        'Dokumenttyp: SIP → Typ',
        'Frågan för mötet → Sammanfattning',
        'Hela planen → Anteckning',
      ].map((row) => `${row} Står redan där`),
    )
  })

  test('it stops at other words, adds after them when told to, and goes on', async () => {
    await summary().fill('Eva ringer på torsdag.')
    expect(await fillAll(panel)).toMatchObject([
      expect.stringContaining('Ifyllt'),
      expect.stringContaining('Ifyllt'),
      expect.stringContaining('Fältet har redan något annat.'),
      expect.stringContaining('Väntar'),
    ])
    expect(await summary().inputValue()).toBe('Eva ringer på torsdag.')
    await typist(panel).press('Lägg till efter texten')
    await panel.getByText('Panelen sparar inget där.').waitFor()
    expect(await summary().inputValue()).toBe(
      `Eva ringer på torsdag.\n${completePlan.meetingQuestion}`,
    )
    expect((await save())?.body).toContain('1. Ansvarig huvudman')
  })

  test('a field that has another name is told of, one that is gone is skipped and named', async () => {
    await page.evaluate(() => {
      const label = document.querySelector('label[for="note-summary"]')
      if (label) label.textContent = 'Kort om eleven'
      document.querySelector('#note-title')?.remove()
    })
    await typist(panel).press('Fyll i alla')
    await panel.getByText('Fältet heter nu Kort om eleven.').waitFor()
    await confirmFill(panel)
    expect((await rows(panel))[0]).toContain('Fältet finns inte på sidan.')
    expect(await summary().inputValue()).toBe('')
    await typist(panel).press('Hoppa över')
    await panel.getByText('Panelen sparar inget där.').waitFor()
    expect((await rows(panel))[0]).toContain('Hoppades över')
    expect(await panel.getByText('1 fält är inte ifyllt.').count()).toBe(1)
    expect(await summary().inputValue()).toBe(completePlan.meetingQuestion)
  })

  test('another page in the middle stops it, and child and site are asked about anew', async () => {
    await summary().fill('Eva ringer på torsdag.')
    await fillAll(panel)
    await page.goto(`${stage.world.school.url}/elever/t1y7m4de`)
    await summary().waitFor()
    await typist(panel).press('Lägg till efter texten')
    await panel.getByText('Sidan visar inte längre samma barn').waitFor()
    expect(await summary().inputValue()).toBe('')
    await panel.getByRole('button', { name: 'Infoga ändå' }).click()
    await panel.getByRole('textbox').and(panel.locator('[aria-invalid]')).waitFor()
    expect(await summary().inputValue()).toBe('')
    await typist(panel).press('Avbryt')
  })
})
