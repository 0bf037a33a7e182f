import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { PATIENTS } from '../world/journal/patients.ts'
import { STUDENTS } from '../world/school/students.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { chromiumPath } from './chromium-path.ts'
import { swedish } from './swedish.ts'

const [alva] = PATIENTS
const [pupil] = STUDENTS
if (!alva || !pupil) throw new Error('The world has no children')

vi.setConfig({ testTimeout: 30_000 })

let world: World
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  world = await startWorld({ ports: ANY_PORTS })
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    env: swedish(),
  })
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('a note written in TinyMCE is in the journal as TinyMCE gave it', async () => {
  await page.goto(`${world.journal.url}/patienter/${alva.id}`)
  const text = page.frameLocator('.tox-edit-area iframe').locator('body')
  await page.getByLabel('Anteckningstyp').selectOption('SIP och samordning')
  await page.getByLabel('Rubrik', { exact: true }).fill('SIP, utkast')
  await text.click()
  await page.getByRole('button', { name: 'Fet' }).click()
  await page.keyboard.type('Mål')
  await page.getByRole('button', { name: 'Fet' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Äter lunch < varje dag & i lugn.')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByText('inte signerad').waitFor()

  const body = '<p><strong>Mål</strong></p>\n<p>Äter lunch &lt; varje dag &amp; i lugn.</p>'
  const saved = { type: 'SIP och samordning', title: 'SIP, utkast', body, status: 'draft' }
  expect(world.journal.notes(alva.id)[0]).toMatchObject(saved)

  await page.reload()
  await page.getByRole('link', { name: 'Fortsätt skriva' }).click()
  await text.getByText('Äter lunch').waitFor()
  await page.getByRole('button', { name: 'Signera' }).click()
  await page.getByText('Signerad kl.').waitFor()
  expect(world.journal.notes(alva.id)[0]).toMatchObject({ ...saved, status: 'signed' })
  await page.getByRole('article', { name: 'SIP, utkast' }).waitFor()
  expect((await text.textContent())?.trim()).toBe('')
  expect(complaints).toEqual([])
})

test('a note written in CKEditor 5 is in the school record as CKEditor gave it', async () => {
  await page.goto(`${world.school.url}/elever`)
  await page.getByRole('link', { name: 'Alva Lind' }).click()
  await page.getByLabel('Rubrik', { exact: true }).fill('SIP-möte')
  await page.getByLabel('Typ').selectOption('SIP')
  await page.getByLabel('Sammanfattning').fill('Två rader\nom mötet')
  await page.getByRole('textbox', { name: 'Anteckning' }).click()
  await page.getByRole('button', { name: 'Punktlista' }).click()
  await page.keyboard.type('Lugn plats för lunch')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Resursperson')
  await page.getByRole('button', { name: 'Spara anteckning' }).click()
  await page.getByText('Sparad kl.').waitFor()

  expect(world.school.notes(pupil.id)[0]).toMatchObject({
    kind: 'SIP',
    title: 'SIP-möte',
    summary: 'Två rader\nom mötet',
    body: '<ul><li>Lugn plats för lunch</li><li>Resursperson</li></ul>',
  })
  expect(await page.getByRole('textbox', { name: 'Anteckning' }).textContent()).toBe('')
  expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('')
  expect(complaints).toEqual([])
})

test('the intranet page breaks none of its own policy', async () => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto(world.intranet.url)
  await page.getByRole('heading', { name: 'Samordnad individuell plan' }).waitFor()
  expect(refused).toEqual([])
})
