import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { draftName, draftSettingsName } from '../../lib/extension/storage/session-names.ts'
import { fingerprint } from '../../lib/plan/fingerprint.ts'
import { neutral, regions } from '../../lib/regions/region.ts'
import { addressInWords } from '../../lib/regions/safe-address.ts'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { answerWith, badGateway, Faults } from '../world/backend/faults.ts'
import { placePolicy } from './story/place-policy.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// To whom a plan goes: nobody, until somebody has chosen, and then nobody else.
const elsewhereFaults = new Faults()
let stage: Stage
let elsewhere: Backend
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  elsewhere = await createBackend({ data: ':memory:', faults: elsewhereFaults })
})
afterAll(async () => {
  await stage.close()
  await elsewhere.close()
})
beforeEach(() => {
  stage.faults.clear()
  elsewhereFaults.clear()
})
afterEach(() => panel.close())

const patient = { timeout: 20_000 }
const press = (name: string) => typist(panel).press(name)
const regionIsAway = () => stage.faults.next(() => true, answerWith(badGateway), Infinity)

const openPanel = async () => {
  panel = await stage.browser().context.newPage()
  await setView(panel, { width: 360, height: 740 })
  await panel.goto(`chrome-extension://${stage.browser().extensionId}/sidepanel.html`)
}

/** A panel with Alva's plan under an id of its own, so that each test hands off anew. */
const openOwnPlan = async (endpoint?: string, region?: string) => {
  const plan = { ...completePlan, id: crypto.randomUUID() }
  await forget()
  await seed(stage, [plan], endpoint, region)
  await openPanel()
  await openPlan(panel, 'Alva Lind')
  return plan
}

const forget = async () => {
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate(() => chrome.storage.session.clear())
}

const kept = async (name: string): Promise<Record<string, unknown>> => {
  const worker = await stage.browser().serviceWorker()
  const found = await worker.evaluate((wanted) => chrome.storage.session.get(wanted), name)
  return (found as Record<string, Record<string, unknown>>)[name] ?? {}
}
const handoffsOf = async ({ id }: { id: string }) => (await kept(draftName(id))).handoffs
const foot = () => panel.locator('.foot')

test.each(regions.map(({ id }) => id))(
  'nothing configured, region %s: nothing is sent, and nothing noted',
  async (region) => {
    const asked: string[] = []
    stage.browser().context.on('request', (request) => asked.push(request.url()))
    const plan = await openOwnPlan('', region)
    const isChosen = region !== neutral.id
    const told = isChosen ? 'Regionen har ingen mottagare inlagd' : 'Ingen mottagare vald'
    await foot().getByText(told).waitFor()
    await press('Överlämna')
    await panel
      .locator('.notice', {
        hasText: isChosen ? 'ingen mottagare inlagd' : 'Ingen mottagare är vald',
      })
      .waitFor()
    expect(await handoffsOf(plan)).toEqual([])
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([])
    await press('Öppna inställningar')
    await panel.getByLabel('Regionens server').waitFor()
  },
)

test('the address is in view before the press, and in the receipt', async () => {
  await openOwnPlan()
  const address = addressInWords(stage.world.backend.url)
  await foot().getByText(`Överlämnas till ${address}`).waitFor()
  expect(elsewhereFaults.seen).toEqual([])
  await press('Överlämna')
  const receipt = panel.locator('.notice', { hasText: 'Kvitto' })
  await receipt.waitFor()
  expect(await receipt.innerText()).toContain(address)
})

test('a file with a handoff that was begun sends nothing, and says what does not come along', async () => {
  await forget()
  await seed(stage, [])
  await openPanel()
  const begun = {
    submission: crypto.randomUUID(),
    startedAt: '2026-10-05T08:00:00Z',
    fingerprint: fingerprint(completePlan),
    receipt: null,
    to: stage.world.backend.url,
  }
  const pdf = { id: 'p', data: btoa('MZ, and no PDF'), of: 'f' }
  const chooser = panel.waitForEvent('filechooser')
  await press('Öppna en fil')
  await (await chooser).setFiles({
    name: 'plan.sip.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...completePlan, handoffs: [begun], pdf })),
  })
  const notice = panel.locator('.notice', { hasText: 'Allt följer inte med' })
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(/lämnats över[\s\S]*PDF:en i filen/)
  await expect.poll(() => handoffsOf(completePlan), patient).toEqual([])
  expect(stage.faults.seen).toEqual([])
})

test('a setting takes effect when it is left: no half of an address holds, and Escape takes it back', async () => {
  await openOwnPlan()
  await press('Inställningar')
  const box = panel.getByLabel('Regionens server')
  const endpoint = async () => (await kept(draftSettingsName)).endpoint
  await box.fill('')
  await box.pressSequentially('https://fhir.region.example')
  expect(await endpoint()).toBe(stage.world.backend.url)
  await box.press('Escape')
  expect(await box.inputValue()).toBe(stage.world.backend.url)
  await box.fill('fhir.region.example')
  await panel.getByLabel('Ditt namn och din enhet').fill('Eva Ek')
  await panel.locator('.error', { hasText: `${stage.world.backend.url} gäller` }).waitFor()
  expect(await endpoint()).toBe(stage.world.backend.url)
  expect((await kept(draftSettingsName)).writer).toBe('')
  await box.fill('https://fhir.region.example/r4/')
  await box.press('Enter')
  await expect.poll(endpoint, patient).toBe('https://fhir.region.example/r4')
  expect((await kept(draftSettingsName)).writer).toBe('Eva Ek')
})

test('the region is down, and another address is chosen: the plan stays, and asks', async () => {
  const plan = await openOwnPlan()
  regionIsAway()
  await press('Överlämna')
  await panel.locator('.line', { hasText: 'Väntar på att lämnas över.' }).waitFor()
  await press('Inställningar')
  await typist(panel).fill('Regionens server', elsewhere.url)
  await press('Tillbaka')
  const [old, now] = [stage.world.backend.url, elsewhere.url].map(addressInWords)
  const asked = panel.getByRole('region', { name: 'Planen väntar på att lämnas över' })
  await asked.getByText(`Planen väntar på att lämnas till ${old}.`).waitFor()
  await asked.getByText(`Nu är ${now} vald.`).waitFor()
  await panel.evaluate(() => dispatchEvent(new Event('online')))
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  await asked.waitFor()
  expect(elsewhereFaults.seen).toEqual([])
  await asked.getByRole('button', { name: `Lämna till ${now}` }).click()
  const receipt = panel.locator('.notice', { hasText: 'Kvitto' })
  await receipt.waitFor()
  expect(await receipt.innerText()).toContain(now ?? 'no address')
  expect(await asked.count()).toBe(0)
  await expect.poll(() => handoffsOf(plan), patient).toMatchObject([{ to: elsewhere.url }])
})

test('or it is let go of', async () => {
  const plan = await openOwnPlan()
  regionIsAway()
  await press('Överlämna')
  await panel.locator('.line', { hasText: 'Väntar på att lämnas över.' }).waitFor()
  await press('Inställningar')
  await typist(panel).fill('Regionens server', elsewhere.url)
  await press('Tillbaka')
  await press('Lämna inte över')
  await expect.poll(() => handoffsOf(plan), patient).toEqual([])
  expect(elsewhereFaults.seen).toEqual([])
})

test('what the organisation has decided and nobody can read closes the way, and the own address is not used', async () => {
  const plan = await openOwnPlan()
  const takeAway = await placePolicy(stage.browser(), panel, {
    endpoint: 'fhir.region.example',
    lockMinutes: 0,
  })
  try {
    await foot().getByText('Mottagaren går inte att läsa').waitFor(patient)
    await press('Överlämna')
    await panel.getByText('Din organisations inställning för mottagare kan inte läsas').waitFor()
    expect(await handoffsOf(plan)).toEqual([])
    expect(stage.faults.seen).toEqual([])
    await press('Inställningar')
    expect(await panel.getByLabel('Regionens server').count()).toBe(0)
    expect(await panel.locator('.decided').allInnerTexts()).toEqual([
      'Lås efter så många minuter utan arbete\n15\nBestämt av din organisation, men det går inte att läsa',
      'Regionens server\nIngen. Inget lämnas över så länge.\nBestämt av din organisation, men det går inte att läsa',
    ])
  } finally {
    await takeAway()
  }
})
