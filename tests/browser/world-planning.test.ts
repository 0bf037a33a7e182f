import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CASES } from '../world/planning/cases.ts'
import { type Planning, startPlanning } from '../world/planning/planning.ts'
import { chromiumPath } from './chromium-path.ts'
import { swedish } from './swedish.ts'

const [alva, noah] = CASES
if (!alva || !noah) throw new Error('The planning system has no cases')

let planning: Planning
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  planning = await startPlanning({ port: 0 })
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    env: swedish(),
  })
})

beforeEach(async () => {
  await page?.close()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('422'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  await planning?.close()
})

const open = async (id: string) => {
  await page.goto(`${planning.url}/arenden/${id}`)
  await page.locator('#plan-form[data-ready]').waitFor()
}
const framed = () => page.frameLocator('iframe[title="Kartläggning"]')
const state = () => page.locator('#state')
const pressSave = () => page.getByRole('button', { name: 'Spara', exact: true }).click()

test('what is written in every kind of field is saved', async () => {
  await open(alva.id)
  expect(await page.getByLabel('Personnummer').getAttribute('readonly')).toBe('')
  await page.getByLabel('Vem har uppmärksammat behovet').selectOption('Skola')
  await page.getByRole('radio', { name: 'Skriftligt' }).check()
  await page.getByLabel('Datum för samtycke').fill('2026-09-12')
  await page.getByRole('checkbox', { name: 'BUP' }).check()
  await page.getByLabel('Bakgrund').fill('Två rader\nom Alva')
  await page.getByText('1983 tecken kvar').waitFor()
  await framed().getByLabel('Barnets egna ord').fill('Det är för högt i matsalen.')
  await page.getByRole('textbox', { name: 'Behov av insatser' }).click()
  await page.keyboard.type('Lugn vid lunch')
  await page.keyboard.press('ControlOrMeta+A')
  await page.getByRole('button', { name: 'Punktlista' }).first().click()
  await page.getByLabel('Vad ska göras, rad 1').fill('Egen matplats')
  await page.getByLabel('Vem ansvarar, rad 1').fill('Peter Åhs')
  await page.getByRole('button', { name: 'Lägg till insats' }).click()
  await page.keyboard.type('Hörselkåpor')
  await page.getByLabel('Vem ansvarar, rad 2').fill('Habiliteringen')
  await page.getByLabel('Resultat').fill('Alva äter varje dag.')
  await page.getByRole('group', { name: 'Alla fick komma till tals' }).getByText('5 Helt').check()

  await pressSave()
  await page.getByRole('link', { name: 'Fyll i frågeställning.' }).click()
  expect(planning.saved(alva.id)).toBeUndefined()
  await page.keyboard.type('Hur orkar Alva hela veckan?')
  await page.getByLabel('Ansvarig huvudman').selectOption('Region')
  await pressSave()
  await state().getByText('Sparad kl.').waitFor()
  expect(await page.getByRole('link', { name: 'Fyll i frågeställning.' }).count()).toBe(0)

  expect(planning.saved(alva.id)).toMatchObject({
    version: 1,
    fields: {
      initiativ: 'Skola',
      samtycke: 'Skriftligt',
      'samtycke-enheter': ['BUP'],
      bakgrund: 'Två rader\nom Alva',
      'barnets-rost': 'Det är för högt i matsalen.',
      behov: '<ul><li>Lugn vid lunch</li></ul>',
      'mal-kort': '',
      resultat: 'Alva äter varje dag.',
      'utv-tals': '5 Helt',
      fragestallning: 'Hur orkar Alva hela veckan?',
    },
    rows: {
      insatser: [
        { vad: 'Egen matplats', vem: 'Peter Åhs', nar: '' },
        { vad: 'Hörselkåpor', vem: 'Habiliteringen', nar: '' },
      ],
      kallade: [],
    },
  })
  expect(planning.draft(alva.id)).toBeUndefined()
  expect(complaints).toEqual([])
})

test('the autosave keeps a draft that is there after a reload, until it is thrown away', async () => {
  await open(noah.id)
  expect(await page.getByRole('textbox', { name: 'Behov av insatser' }).innerText()).toContain(
    'En lugn start',
  )
  await page.getByLabel('Sammanfattning').fill('Avslutas i vår.')
  await state().getByText('Osparade ändringar').waitFor()
  expect(await page.title()).toMatch(/^• /)
  await page.getByRole('link', { name: 'Avslut (ändrad)' }).waitFor()
  await framed().getByLabel('Fritid och vänner').fill('Spelar schack.')
  await state().getByText('inte sparat i planen').waitFor()
  await vi.waitFor(() =>
    expect(planning.draft(noah.id)?.fields).toMatchObject({
      'avslut-text': 'Avslutas i vår.',
      fritid: 'Spelar schack.',
    }),
  )
  expect(planning.saved(noah.id)?.version).toBe(1)

  await page.reload()
  await state().getByText('har hämtats').waitFor()
  expect(await framed().getByLabel('Fritid och vänner').inputValue()).toBe('Spelar schack.')
  expect(await page.getByLabel('Sammanfattning').inputValue()).toBe('Avslutas i vår.')
  await page.getByRole('button', { name: 'Kasta utkast' }).click()
  await vi.waitFor(async () =>
    expect(await page.getByLabel('Sammanfattning').inputValue()).toBe(''),
  )
  expect(planning.draft(noah.id)).toBeUndefined()
  expect(complaints).toEqual([])
})

test('one section at a time hides the others, and saves them all the same', async () => {
  await open(noah.id)
  await page.getByRole('checkbox', { name: 'Ett avsnitt i taget' }).check()
  expect(await page.getByLabel('Resultat').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Uppföljning' }).click()
  await page.getByLabel('Resultat').fill('Går till skolan.')
  await pressSave()
  await state().getByText('Sparad kl.').waitFor()
  expect(planning.saved(noah.id)).toMatchObject({
    version: 2,
    fields: { resultat: 'Går till skolan.', bakgrund: expect.stringContaining('Hög frånvaro') },
  })
  expect(complaints).toEqual([])
})
