import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { keptProfiles } from '../world/host-profiles.ts'
import { alva, openNote, saveNote } from './story/journal-steps.ts'
import { insertPlan } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan], undefined, undefined, {
    hostProfiles: keptProfiles(stage.world),
  })
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
beforeEach(async () => {
  await seed(stage, [completePlan], undefined, undefined, {
    hostProfiles: keptProfiles(stage.world),
  })
  await panel.reload()
  await panel
    .getByText('1 plan', { exact: true })
    .or(panel.getByText('Alva Lind'))
    .first()
    .waitFor()
})
afterAll(() => stage.close())

const goTo = async (address: string) => {
  await journal.goto(address)
  await stage.browser().pressIcon(journal)
}
const kept = async (): Promise<Plan | undefined> => {
  const worker = await stage.browser().serviceWorker()
  const all = await worker.evaluate(() => chrome.storage.session.get())
  return (Object.values(all) as Plan[]).find(({ id }) => id === completePlan.id)
}
/** Marks all the text of one element, as a user does with the mouse. */
const mark = (selector: string) =>
  journal.evaluate((found) => {
    const element = document.querySelector(found)
    if (element) getSelection()?.selectAllChildren(element)
  }, selector)
const reading = () => panel.getByRole('region', { name: 'Läs in en plan från journalen' })
const readPage = () => typist(panel).press('Läs in plan från sidan')

describe('a plan is read in from the page', () => {
  test('out of the note that is open, and it is known as the plan that is here', async () => {
    await goTo(alva(stage.world))
    await openPlan(panel, 'Alva Lind')
    await openNote(journal)
    await insertPlan(panel)
    await typist(panel).press('Alla planer')
    await readPage()
    const words = await reading().innerText()
    expect(words).toContain('Läst i fältet där markören står.')
    expect(words).toContain('8 av 8 delar har svar.')
    expect(words).toContain('I journalen står redan samma text: utkastet till version 1 från ')
    expect(words).not.toContain('kunde inte läsas')
    await typist(panel).press('Öppna planen som finns')
    await panel.locator('.summary').waitFor()
  })

  test('out of the note as the journal shows it, and an older text is told of in both places', async () => {
    await saveNote(journal, stage.world)
    await goTo(alva(stage.world))
    const changedAt = '2027-01-05T09:00:00Z'
    await seed(stage, [{ ...completePlan, ownWish: 'En egen hund', changedAt }])
    await panel.reload()
    await readPage()
    const older =
      /I journalen står utkastet till version 1 från \d+ \S+ \d{4}\. Planen här är utkastet till version 1 från 5 januari 2027\./
    await reading().getByText('Läst i det som sidan visar.').waitFor()
    expect(await reading().innerText()).toMatch(older)
    expect(await reading().innerText()).not.toContain('kunde inte läsas')
    await typist(panel).press('Avbryt')
    await openPlan(panel, 'Alva Lind')
    await openNote(journal)
    await typist(panel).press('Infoga')
    await typist(panel).button('Ja, infoga här').waitFor()
    expect(await panel.locator('.confirm').innerText()).toMatch(older)
  })

  test('a page with no plan says what to do', async () => {
    await goTo(`${stage.world.school.url}/elever/t1y7m4de`)
    await journal.getByText('Noah Eriksson').first().waitFor()
    await readPage()
    await reading().getByText('Sidan visar ingen plan som panelen kan läsa.').waitFor()
  })
})

describe('the child is fetched', () => {
  test('out of what the user has marked, where the page shows many', async () => {
    await goTo(`${stage.world.journal.url}/patienter`)
    await journal.getByText('20120508-2397').first().waitFor()
    await mark('tr:has(a[href*="r4t8w1bn"])')
    await typist(panel).press('Hämta')
    const found = panel.getByRole('region', { name: 'Det här står på sidan' })
    await found.getByText('Läst i det du har markerat.').waitFor()
    expect(await found.locator('.found').innerText()).toMatch(/^Noah Eriksson\s+20120508-2397$/)
  })

  test('by the record’s own places, in words', async () => {
    await goTo(alva(stage.world))
    await typist(panel).press('Hämta')
    await panel.getByText('Läst där journalen visar vems den är.').waitFor()
  })
})

describe('another child’s record', () => {
  beforeEach(async () => {
    await goTo(`${stage.world.school.url}/elever/t1y7m4de`)
    await openPlan(panel, 'Alva Lind')
    await journal.getByLabel('Rubrik', { exact: true }).fill('SIP')
    await journal.locator('.ck-editor__editable').click()
    await typist(panel).press('Infoga')
    await panel.getByText('Det här ser ut att vara ett annat barns journal.').waitFor()
  })

  test('is named, and gets nothing without a reason', async () => {
    expect(await panel.locator('.confirm').innerText()).toContain(
      'Sidan visar 20120508-2397 (läst där journalen visar vems den är). Det är inte planens personnummer.',
    )
    await typist(panel).press('Infoga ändå')
    await panel.getByText('Skriv varför, eller tryck Avbryt.').waitFor()
    await typist(panel).press('Avbryt')
    expect(await journal.locator('.ck-editor__editable').innerText()).not.toContain('SIP')
    expect((await kept())?.otherRecords).toEqual([])
  })

  test('gets it for a reason, which is kept with the plan and does not follow the text', async () => {
    const reason = 'Syskonen har gemensam akt'
    await typist(panel).fill('Varför ska planen stå här?', reason)
    await typist(panel).press('Infoga ändå')
    await panel.locator('.notice', { hasText: 'delar finns i fältet' }).waitFor()
    const text = await journal.locator('.ck-editor__editable').innerText()
    expect(text).toContain('Källa: SIP för Alva L. i SIP-panelen')
    expect(text).not.toContain(reason)
    await expect.poll(async () => (await kept())?.otherRecords).toMatchObject([{ reason }])
  })
})
