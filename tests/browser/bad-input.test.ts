import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../lib/plan/output/sentences.ts'
import { completePlan } from '../fixtures/complete.ts'
import { alva, openNote } from './story/journal-steps.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { missingOrDoubled } from './tour/missing-or-doubled.ts'

const wholePlan = { ...completePlan, child: { ...completePlan.child, name: 'Alva Hela Lind' } }
const rightNumber = '20180314-2387'
const wrongNumber = '20180314-2388'

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [wholePlan])
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
beforeEach(async () => {
  await journal.goto(alva(stage.world))
  await panel.reload()
})
afterAll(() => stage.close())

/** Presses, and gives what the panel then has to say. */
const told = async (button: string): Promise<string> => {
  await typist(panel).press(button)
  const notice = panel.locator('.notice')
  await notice.waitFor()
  return notice.innerText()
}

const expectPlanWhole = async () => {
  await panel.reload()
  await openPlan(panel, 'Alva Hela Lind')
  expect(await panel.locator('.summary').innerText()).toContain('8 klara')
}

test('a page with no child on it', async () => {
  await journal.goto(`${stage.world.journal.url}/schema`)
  expect(await told('Hämta')).toBe(
    'Sidan visar inget tydligt namn och personnummer. Öppna barnets journal och försök igen, eller börja med en tom plan.',
  )
  expect(await panel.locator('.plan-row').count()).toBe(1)
})

test('a wrong personal number is kept as it stands on the page, and marked', async () => {
  await journal.route(alva(stage.world), async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(rightNumber, wrongNumber)
    await route.fulfill({ response, body })
  })
  await journal.reload()
  await typist(panel).press('Hämta')
  const found = await panel.locator('.notice').innerText()
  expect(found).toContain(wrongNumber)
  expect(found).toContain('Personnumret stämmer inte. Det sparas som det står, och märks i planen.')
  await typist(panel).press('Använd')
  await panel.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Barnet och frågan')
  const number = panel.getByLabel('Personnummer', { exact: true })
  expect(await number.inputValue()).toBe(wrongNumber)
  expect(await number.getAttribute('aria-invalid')).toBe('true')
  expect(await panel.locator('.fold-open .error').innerText()).toBe(
    'Personnumret stämmer inte. Det sparas som du skrev det.',
  )
  await journal.unroute(alva(stage.world))
})

test('a child that there is a plan for already: the plan is opened, none is made', async () => {
  await typist(panel).press('Hämta')
  expect(await panel.locator('.notice').innerText()).toContain(
    'Det finns redan en plan för barnet på den här datorn.',
  )
  await typist(panel).press('Öppna planen')
  await panel.getByRole('heading', { level: 1, name: 'Alva Hela Lind' }).waitFor()
})

test('no caret in any field', async () => {
  await openPlan(panel, 'Alva Hela Lind')
  expect(await told('Infoga')).toBe(
    'Ingen markör står i något textfält. Klicka i fältet där planen ska stå och tryck Infoga igen.\n\nPlanen är kopierad. Ställ markören i fältet och tryck Ctrl+V.',
  )
  await expectPlanWhole()
})

test('a read-only field', async () => {
  const archive = journal.getByLabel('Inläst från tidigare journal (kan inte ändras)')
  const before = await archive.inputValue()
  await archive.click()
  await openPlan(panel, 'Alva Hela Lind')
  expect(await told('Infoga')).toContain(
    'Fältet går bara att läsa. Öppna en anteckning som går att skriva i.',
  )
  expect(await archive.inputValue()).toBe(before)
  await expectPlanWhole()
})

test('a field that takes the plan as something else: look first, and paste only instead of it', async () => {
  await openNote(journal)
  await journal
    .frameLocator('.tox-edit-area iframe')
    .locator('body')
    .evaluate((body) => {
      const spoil = (event: Event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        body.append('Något helt annat')
      }
      body.ownerDocument.addEventListener('paste', spoil, true)
    })
  await openPlan(panel, 'Alva Hela Lind')
  await typist(panel).press('Infoga')
  expect(await told('Ja, infoga här')).toBe(
    'Titta efter i fältet\n\n0 av 10 delar finns i fältet.\n\nNågot ändrades, men inte som väntat. Läs först igenom fältet: planen kan redan stå där.\n\nPlanen är också kopierad. Vill du hellre klistra in den: ta först bort det som kom in, och tryck sedan Ctrl+V.',
  )
})

test('another child’s page between the question and the answer', async () => {
  await openNote(journal)
  await openPlan(panel, 'Alva Hela Lind')
  await typist(panel).press('Infoga')
  await typist(panel).button('Ja, infoga här').waitFor()
  await journal.goto(`${stage.world.journal.url}/patienter/r4t8w1bn`)
  expect(await told('Ja, infoga här')).toContain(
    'Sidan ändrades medan du tryckte. Klicka i fältet och tryck Infoga igen.',
  )
  const body = journal.frameLocator('.tox-edit-area iframe').locator('body')
  expect((await body.innerText()).trim()).toBe('')
})

test('a site that the panel may not read; after a press on the icon, into its CKEditor', async () => {
  const { school } = stage.world
  await openPlan(panel, 'Alva Hela Lind')
  await journal.goto(`${school.url}/elever/n6c3v8qa`)
  const editor = journal.locator('.ck-editor__editable')
  await editor.click()
  expect(await told('Infoga')).toContain(
    'Panelen får inte läsa sidan. Tryck på SIP-panelens ikon i webbläsaren och försök igen.',
  )
  await stage.browser().pressIcon(journal)
  await journal.getByLabel('Rubrik', { exact: true }).fill('SIP')
  await editor.click()
  expect(await insertPlan(panel)).toContain('10 av 10 delar finns i fältet.')
  await journal.getByRole('button', { name: 'Spara anteckning' }).click()
  await journal.getByText(/Sparad kl\./).waitFor()
  const body = school.notes('n6c3v8qa')[0]?.body ?? ''
  const document = planDocument(wholePlan)
  expect(missingOrDoubled(body, sentencesOf(document).flat())).toEqual([])
  expect(body.match(/<h[23]>/g)).toHaveLength(1 + document.parts.length)
  expect(body).toContain('<ul>')
})
