import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alva, saveNote } from './story/journal-steps.ts'
import { type Keyboard, keyboardOf } from './story/keyboard.ts'
import { openStage, type Stage } from './story/stage.ts'

// One story with the keys alone, told in order: each test goes on where the one before it ended.
let stage: Stage
let journal: Page
let panel: Page
let keys: Keyboard

beforeAll(async () => {
  stage = await openStage()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
  keys = await keyboardOf(panel)
})

afterAll(() => stage.close())

const focus = async () => {
  const { role, name } = await keys.focused()
  return `${role} ${name}`
}
const summary = () => panel.locator('.summary').innerText()
/** Opens a part of the plan, which closes the one before it. */
const part = (title: string) => keys.press(new RegExp(`^(\\d )?${title}`))

test('the settings and the child: each screen takes the focus along', async () => {
  expect(panel.viewportSize()?.width).toBe(360)
  await keys.press('Inställningar')
  await expect.poll(focus).toBe('heading Inställningar')
  await keys.write('Regionens server', stage.world.backend.url)
  await keys.press('Tillbaka')
  await expect.poll(focus).toBe('heading Planer')
  await keys.press('Hämta')
  await expect.poll(focus).toBe('button Använd')
  await keys.press('Avbryt', 'Space')
  await expect.poll(focus).toBe('button Hämta')
  await keys.press('Hämta', 'Space')
  await expect.poll(focus).toBe('button Använd')
  await panel.keyboard.press('Enter')
  await expect.poll(focus).toBe('heading Alva Lind född 2018')
  expect(await summary()).toContain('8 saknas')
})

test('a whole plan is written', async () => {
  await part('Barnet och frågan')
  await keys.press('Lägg till vårdnadshavare')
  await keys.write('Namn', 'Mira Lind')
  await panel.keyboard.press('Enter')
  await expect.poll(focus).toBe('button Lägg till vårdnadshavare')
  await keys.arrow('Inte angivet', 2)
  expect(await focus()).toBe('radio Ensam')
  await keys.write('Frågeställning för mötet', 'Hur kan Alva orka hela skolveckan?')

  await part('Ansvarig huvudman')
  await keys.write('Huvudman', 'Hudiksvalls kommun')
  await keys.write('Enhet', 'Håstaskolan')
  await keys.write('Kontaktperson', 'Eva Nyström')
  await keys.write('Roll', 'specialpedagog')
  await keys.write('Telefon', '0650-190 01')
  expect(await summary()).toContain('1 av 8 klara')

  await part('Vem uppmärksammade behovet')
  await keys.write('Vem (roll och namn)', 'Klassläraren Peter Åhs')
  await keys.write('Enhet', 'Håstaskolan')
  await keys.write('Datum', '2026-09-04')
  await keys.write('Vad som uppmärksammades', 'Frånvaro fredagar.')

  await part('Samtycke')
  await keys.press('Lägg till samtycke till planen')
  await expect.poll(async () => (await keys.focused()).name).toBe('Vem')
  await panel.keyboard.type('Mira')
  await keys.press('Skriftligt', 'Space')
  await keys.write('Datum', '2026-09-11')
  await keys.press('Klar')
  await keys.press('Samma som ovan')
  expect(await focus()).toMatch(/^(button|textbox) ./)
  await keys.write('Enheter som får dela', 'Håstaskolan, LSS-enheten')
  await keys.write('Får inte delas', 'Uppgifter om separationen')
  await keys.write('Gäller till och med', '2027-09-11')
  expect(await summary()).toContain('3 av 8 klara')

  await part('Barnets delaktighet')
  await keys.write('Så har barnet varit med', 'Förmöte med bildstöd den 18 september.')
  await keys.write('Barnets egna ord', 'Det är för högt i matsalen.')

  await part('Insatser som behövs')
  await keys.press('Ny insats')
  await keys.write('Vad', 'Lugn plats för lunch')
  await keys.write('Enhet', 'Håstaskolan')
  await keys.write('Person', 'Eva Nyström')
  await keys.write('Start', '2026-10-12')
  await keys.write('Följs upp', '2026-11-20')
  await keys.press('Klar', 'Space')
  await expect.poll(focus).toBe('button Ny insats')

  await part('Åtgärder av någon annan')
  await keys.press('Det finns inga', 'Space')

  await part('Mål på kort och lång sikt')
  await keys.press('Nytt mål på kort sikt')
  await keys.write('Mål', 'Alva äter lunch i skolan varje dag')
  await keys.write('Senast', '2026-10-30')
  await keys.press('Klar')
  await keys.press('Nytt mål på lång sikt')
  await keys.write('Mål', 'Alva går hela skolveckor')
  await keys.write('Senast', '2027-06-10')
  await keys.press('Klar')
  await keys.write('Barnets egen önskan', 'Att det är tyst när jag äter.')
  expect(await summary()).toContain('8 klara')
})

test('what is undone and changed again keeps the place', async () => {
  await keys.press('Ångra')
  expect(await focus()).toBe('button Ångra')
  await part('Insatser som behövs')
  await keys.press('Ändra Lugn plats för lunch')
  await expect.poll(async () => (await keys.focused()).name).toBe('Vad')
  await panel.keyboard.press('Enter')
  await expect.poll(focus).toBe('button Ny insats')
  expect(await summary()).toContain('8 klara')
})

test('it is put into the journal where the caret stands, and is handed off', async () => {
  const inJournal = await keyboardOf(journal)
  await inJournal.reach('Rubrik')
  await journal.keyboard.type('SIP')
  await journal.keyboard.press('Tab')
  expect(await journal.evaluate(() => document.activeElement?.localName)).toBe('iframe')
  await journal.keyboard.type('Från mötet: ')
  await keys.press('Infoga')
  await expect.poll(focus).toBe('button Ja, infoga här')
  await panel.keyboard.press('Enter')
  await panel.getByText(/(\d+) av \1 delar finns i fältet\./).waitFor()
  await expect.poll(focus).toBe('button Infoga')
  await keys.press('Överlämna')
  await panel.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  expect(await focus()).toBe('button Överlämna')
  expect(await stage.held('CarePlan')).toHaveLength(1)
  await keys.press('Stäng')
  expect((await keys.focused()).role).toBe('button')
  const body = await saveNote(journal, stage.world)
  expect(body).toContain('Lugn plats för lunch')
  expect(body).toContain('Från mötet:')
})

test('nothing had the focus while it was out of sight', () => {
  expect(keys.hidden).toEqual([])
})
