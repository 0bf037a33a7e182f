import type { CarePlan } from '@medplum/fhirtypes'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { withLeave } from './granted.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { typist } from './story/typist.ts'

// One story, told in order: Maja at the school hands off, Jonas at BUH takes over, each at a desk.
const buh = 'Barn- och ungdomshabiliteringen (BUH)'
let identity: Listening
let backend: Backend
let world: World
let desks: OpenBrowser[]
let maja: Page
let jonas: Page

const atDesk = async (plans: Parameters<typeof seed>[1]): Promise<[OpenBrowser, Page]> => {
  const browser = await openBrowser({ extension: await withLeave('identity') })
  await seed({ world, browser: () => browser }, plans)
  const journal = browser.context.pages()[0] ?? (await browser.context.newPage())
  await journal.goto(alva(world))
  return [browser, await browser.pressIcon(journal)]
}
const logIn = async (desk: OpenBrowser | undefined, panel: Page, verb: string, name: RegExp) => {
  const window = desk?.context.waitForEvent('page')
  await typist(panel).press(verb)
  await (await window)?.getByRole('button', { name }).click()
}

const carePlans = async () => {
  const { entry = [] } = await backend.repo.search<CarePlan>({ resourceType: 'CarePlan' })
  return entry.map(({ resource }) => resource)
}

beforeAll(async () => {
  identity = await startIdentity({ port: 0, audience: () => backend.url })
  backend = await createBackend({ data: ':memory:', issuer: identity.url })
  world = await startWorld({ ports: ANY_PORTS, backendUrl: backend.url })
  const [hers, herPanel] = await atDesk([completePlan])
  const [his, hisPanel] = await atDesk([])
  desks = [hers, his]
  maja = herPanel
  jonas = hisPanel
  await openPlan(maja, 'Alva Lind')
  await typist(maja).press('Överlämna')
  await logIn(hers, maja, 'Logga in och lämna över', /Maja Lindqvist/)
  await maja.locator('.notice', { hasText: 'Kvitto' }).waitFor()
})
afterAll(async () => {
  for (const desk of desks) await desk.close()
  await world.close()
  await backend.close()
  await identity.close()
})

test('who is not logged in is asked to, and then the search goes on', async () => {
  await typist(jonas).press('Hämta från regionen')
  await typist(jonas).fill('Personnummer eller planens referens', '20180314-2387')
  await typist(jonas).press('Sök')
  await jonas.getByText('Regionen behöver veta vem du är').waitFor()
  await logIn(desks[1], jonas, 'Logga in', /Jonas Ek/)
  await jonas.getByText('Överlämnad av Håstaskolan').waitFor()
})

test('the plan is shown before it is taken', async () => {
  const shown = await jonas.getByRole('region', { name: 'Hämta en plan från regionen' }).innerText()
  expect(shown).toContain('Alva Lind')
  expect(shown).toContain('Hur kan skola, habilitering och LSS tillsammans')
  expect(shown).toContain('8 av 8 delar har svar.')
  expect(await jonas.getByText('Inga planer än').count()).toBe(1)
})

test('taken over, it asks his unit, and his yes is seen at the school', async () => {
  await typist(jonas).press('Ta över')
  await jonas.getByText(`${buh} är ombedd att ansvara för:`).waitFor()
  expect(await jonas.getByRole('button', { name: /^Svara ja/ }).count()).toBe(1)
  const others = jonas.getByRole('region', { name: 'Planen frågar er enhet' }).getByRole('listitem')
  expect(await others.filter({ hasText: 'inget svar' }).allInnerTexts()).toHaveLength(2)
  await typist(jonas).press(`Svara ja för ${buh}`)
  await jonas.getByText(`${buh} har sagt ja till planen.`).waitFor()
  await expect
    .poll(async () => {
      await maja.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      return maja.locator('.main').innerText()
    })
    .toContain(`${buh} har sagt ja till planen.`)
})

test('what he changes is handed off into the same CarePlan', async () => {
  await typist(jonas).open('Barnet och frågan')
  await typist(jonas).fill('Frågeställning för mötet', 'Hur går det efter jul?')
  await typist(jonas).press('Överlämna')
  await jonas.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  const { total } = await backend.repo.search({ resourceType: 'CarePlan' })
  expect(total).toBe(1)
})

test('at the school it is not written over', async () => {
  await typist(maja).open('Barnet och frågan')
  await typist(maja).fill('Frågeställning för mötet', 'Majas egen fråga?')
  await typist(maja).press('Överlämna')
  await maja.getByText('Någon annan har ändrat planen hos regionen').waitFor()
})

test('she sees both plans, only what differs, and must choose what both have changed', async () => {
  await typist(maja).open('Ansvarig huvudman')
  await typist(maja).fill('Telefon', '0650-190 99')
  await typist(maja).press('Jämför och välj')
  await maja.getByRole('heading', { name: 'Planen har ändrats på två håll' }).waitFor()
  await maja.getByRole('group', { name: 'Frågeställning' }).waitFor()
  const groups = await maja.getByRole('group').allInnerTexts()
  expect(groups).toHaveLength(2)
  expect(groups[0]).toMatch(/Deras\s+Hur går det efter jul\?\s+Vår\s+Majas egen fråga\?/)
  expect(await maja.getByRole('radio', { checked: true }).count()).toBe(1)
  await typist(maja).press('Behåll valen och lämna över igen')
  await maja.getByText('1 val kvar.').waitFor()
  expect((await carePlans())[0]).toMatchObject({ description: 'Hur går det efter jul?' })
})

test('what she chooses is handed off: one CarePlan, with hers and his', async () => {
  await maja.getByRole('radio', { name: /Deras\s*Hur går det efter jul/ }).check()
  await typist(maja).press('Behåll valen och lämna över igen')
  await maja.locator('.notice', { hasText: 'Kvitto' }).waitFor()
  const plans = await carePlans()
  expect(plans).toMatchObject([{ description: 'Hur går det efter jul?' }])
  const { entry = [] } = await backend.repo.search({ resourceType: 'PractitionerRole' })
  expect(JSON.stringify(entry)).toContain('0650-190 99')
  await typist(maja).open('Vad har ändrats sedan sist')
  expect(await maja.getByLabel('Från version').innerText()).toContain('före sammanläggning')
})

test('a reference to nothing is told in words', async () => {
  await typist(jonas).press('Alla planer')
  await typist(jonas).press('Hämta från regionen')
  await typist(jonas).fill('Personnummer eller planens referens', 'CarePlan/nothing')
  await typist(jonas).press('Sök')
  await jonas.getByText('Där finns ingen plan.').waitFor()
  await typist(jonas).fill('Personnummer eller planens referens', '20180314-2388')
  await typist(jonas).press('Sök')
  await jonas.getByText('Personnumret stämmer inte.').waitFor()
})
