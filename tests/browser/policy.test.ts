import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockAfterName } from '../../lib/extension/storage/session-names.ts'
import { completePlan } from '../fixtures/complete.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { choosePassphrase } from './story/panel-steps.ts'
import { placePolicy } from './story/place-policy.ts'
import { fillAll } from './story/section-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order: an organisation decides, and two siblings stand on one page.
let stage: Stage
let page: Page
let panel: Page
let record: Listening
let takeAway: () => Promise<void>

const siblings = `<title>Syskon</title>
  <p id="syskon"><b>Noah Eriksson</b> <i>20120508-2397</i></p>
  <p id="barn"><b>Alva Lind</b> <i>20180314-2387</i></p>
  <label>Fråga <textarea></textarea></label>`

const own = (origin: string) => ({
  version: 1,
  name: 'Kommunens journal',
  page: { origin, path: '/syskon' },
  child: { name: '#barn b', personalNumber: '#barn i' },
  order: ['goals', 'leadPrincipal'],
  sections: [{ section: 'meetingQuestion', field: { label: 'Fråga', selectors: [] } }],
})

beforeAll(async () => {
  stage = await openStage()
  record = await listen(
    {
      'GET /syskon': () =>
        new Response(siblings, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    },
    0,
  )
  await seed(stage, [completePlan])
  ;({ journal: page, panel } = await stage.openBeside(`${record.url}/syskon`))
})
afterAll(async () => {
  await takeAway?.()
  await stage.close()
  await record.close()
})

test('where nobody has said whose page it is, nobody is found, and all settings are open', async () => {
  await typist(panel).press('Hämta')
  await panel.getByText('Sidan visar inget tydligt namn').waitFor()
  await typist(panel).press('Inställningar')
  expect(await panel.getByLabel('Region', { exact: true }).count()).toBe(1)
  expect(await panel.getByText('Bestämt av din organisation').count()).toBe(0)
})

test('what is decided stands in the settings, and cannot be changed there', async () => {
  takeAway = await placePolicy(stage.browser(), panel, {
    region: 'gavleborg',
    endpoint: 'https://fhir.region.example/r4/',
    lockMinutes: 7,
    hostProfiles: [own(record.url), { version: 1, name: 'Fel' }],
  })
  const start = typist(panel).button('Inställningar')
  const decided = panel.locator('.decided')
  await expect
    .poll(
      async () => {
        if (await start.count()) await start.click()
        return decided.count()
      },
      { timeout: 30_000 },
    )
    .toBe(3)
  expect(await decided.allInnerTexts()).toEqual([
    'Lås efter så många minuter utan arbete\n7\nBestämt av din organisation',
    'Region\nGävleborg\nBestämt av din organisation',
    'Regionens server\nhttps://fhir.region.example/r4\nBestämt av din organisation',
  ])
  expect(await panel.getByLabel(/Region$|^Regionens server|^Lås efter|^Egen/).count()).toBe(0)
  const row = panel.getByRole('listitem').filter({ hasText: 'Kommunens journal' })
  expect(await row.innerText()).toContain('Bestämt av din organisation')
  expect(await row.getByRole('button').count()).toBe(0)
  expect(await panel.locator('.problems code').allInnerTexts()).toEqual([
    'hostProfiles[1].page',
    'hostProfiles[1].sections',
  ])
})

test('the decided time is the one that the lock goes by, and the own choice is kept beneath', async () => {
  await typist(panel).press('Tillbaka')
  await choosePassphrase(panel, 'lugn lunch på tisdag')
  const worker = await stage.browser().serviceWorker()
  const read = () => worker.evaluate((name) => chrome.storage.session.get(name), lockAfterName)
  await expect.poll(read).toEqual({ [lockAfterName]: 7 })
})

test('the decided profile says whose page it is, and fills it in', async () => {
  await typist(panel).press('Hämta')
  const found = panel.locator('.notice', { hasText: 'Alva Lind' })
  await found.waitFor()
  expect(await found.innerText()).toContain('20180314-2387')
  await typist(panel).press('Avbryt')
  await openPlan(panel, 'Alva Lind')
  expect(await fillAll(panel)).toEqual(['Frågan för mötet → Fråga Ifyllt, och läst tillbaka'])
  expect(await page.getByLabel('Fråga').inputValue()).toBe(completePlan.meetingQuestion)
})

test('the decided profile says in what order the record has the plan, and it is copied so', async () => {
  await typist(panel).press('Klar')
  await panel.getByText('Kopiera på annat sätt').click()
  await typist(panel).press('Kopiera i den ordning som Kommunens journal har')
  await panel.getByText('kopierad i den ordning som Kommunens journal har.').waitFor()
  await page.bringToFront()
  await page.getByLabel('Fråga').fill('')
  await page.keyboard.press('ControlOrMeta+v')
  const pasted = await page.getByLabel('Fråga').inputValue()
  expect(pasted.match(/^\d(?=\. )/gm)?.join('')).toBe('81234567')
  expect(pasted).toContain('Källa: SIP för Alva L.')
})
