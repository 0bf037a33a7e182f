import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { twoYearsPlan } from '../fixtures/two-years-plan.ts'
import { setNow } from './clock.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk } from './story/on-disk.ts'
import { choosePassphrase, handOff, unlock } from './story/panel-steps.ts'
import { openPart } from './story/process-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One plan's life, told in order on the moved clock: panel, worker and the region's server go by it.
const passphrase = 'lugn lunch på tisdag'
const name = 'Sara Holm'
let stage: Stage
let profile: string
let panel: Page

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-two-years-'))
  stage = await openStage(profile)
  await setNow('2026-09-15T09:00:00')
  await seed(stage, [twoYearsPlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await choosePassphrase(panel, passphrase)
})
afterAll(async () => {
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const hand = () => typist(panel)

/** The machine wakes on a later day, and the user opens the panel: it has locked itself meanwhile. */
const onDay = async (day: string) => {
  await setNow(`${day}T10:00:00`)
  await panel.reload()
  await panel.getByRole('heading', { name: 'Panelen är låst' }).waitFor()
  await unlock(panel, passphrase)
  await panel.getByRole('heading', { name: 'Planer', exact: true }).waitFor()
}

const isKept = async () =>
  Object.keys(await recordsOnDisk(panel)).some((each) => each === `plan/${twoYearsPlan.id}`)
const row = () => panel.locator('.plan-row', { hasText: name }).innerText()
const versions = async () => (await stage.held('CarePlan')).length

/** Presses Överlämna where it may not leave, and gives why. */
const refused = async () => {
  await hand().press('Överlämna')
  const said = panel.locator('.notice-look')
  await said.waitFor()
  return said.innerText()
}

const followUp = async (next: string, why: string) => {
  await openPart(panel, 'Följ upp och avsluta')
  await hand().pick('Hur går ni vidare?', next ? 'Fortsatt SIP' : 'Avslut')
  if (next) {
    await hand().fill('Nästa uppföljning', next)
    await hand().fill('Vem kallar', 'Eva Nyström')
    await hand().fill('Varför planen fortsätter', why)
  } else {
    await hand().fill('Varför planen avslutas', why)
    await hand().fill('Vem som beslutade', 'Sara Holm och Eva Nyström')
  }
  await hand().press('Anteckna uppföljningen')
  await panel.getByText(why).first().waitFor()
}

test('called, met about and handed off: it says what it waits for', async () => {
  await onDay('2026-10-02')
  await openPlan(panel, name)
  expect(await handOff(panel)).toContain('2026')
  await panel.getByText('Planen är kvar på den här datorn', { exact: false }).waitFor()
  expect(await versions()).toBe(1)
})

test('months later it is still here, also in a browser that has been closed', async () => {
  await onDay('2026-12-20')
  expect(await row()).not.toContain('Tas bort')
  await stage.reopen()
  await setNow('2027-01-10T10:00:00')
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await unlock(panel, passphrase)
  expect(await row()).not.toContain('Tas bort')
  expect(await isKept()).toBe(true)
})

test('followed up twice; at the second her own consent is asked for in time', async () => {
  await onDay('2027-01-15')
  await openPlan(panel, name)
  await followUp('2027-06-01', 'Två mål är kvar')
  await handOff(panel)
  await onDay('2027-06-01')
  await openPlan(panel, name)
  await followUp('2028-02-01', 'Ett mål är kvar')
  await handOff(panel)
  await hand().open('Samtycke')
  await panel
    .getByText(/Sara Holm fyller 18 den 1 december 2027/)
    .first()
    .waitFor()
})

test('the consent is renewed before it runs out', async () => {
  await onDay('2027-08-25')
  await openPlan(panel, name)
  await hand().open('Samtycke')
  await panel
    .getByText(/Samtycket att dela uppgifter går ut .*11 september 2027/)
    .first()
    .waitFor()
  await hand().fill('Gäller till och med', '2028-09-01')
  await handOff(panel)
})

test('from the 18th birthday the guardians’ consent opens nothing, until she has given her own', async () => {
  await onDay('2027-11-30')
  await openPlan(panel, name)
  expect(await handOff(panel)).toContain('Kvitto')
  await onDay('2027-12-01')
  await openPlan(panel, name)
  expect(await refused()).toContain('Barnet har fyllt 18 år.')
  await onDay('2027-12-10')
  await openPlan(panel, name)
  await hand().open('Samtycke')
  for (const add of ['Lägg till samtycke till planen', 'Lägg till samtycke att dela']) {
    await hand().press(add)
    await hand().choose('Vem', name)
    await hand().pick('Hur', 'Muntligt')
    await hand().fill('Datum', '2027-12-10')
    await hand().press('Klar')
  }
  expect(await handOff(panel)).toContain('Kvitto')
})

test('followed up a third time, and closed', async () => {
  await onDay('2028-02-01')
  await openPlan(panel, name)
  await followUp('2028-05-15', 'Gymnasiet är snart slut')
  await handOff(panel)
  await onDay('2028-05-15')
  await openPlan(panel, name)
  await followUp('', 'Målen är nådda')
  expect(await handOff(panel)).toContain('Kvitto')
  expect(await versions()).toBe(1)
})

test('it is told a week ahead that it goes, and goes on that day, with a word', async () => {
  await onDay('2028-06-06')
  expect(await row()).not.toContain('Tas bort')
  await onDay('2028-06-07')
  await panel.getByText(/Tas bort från den här datorn den .*14 juni 2028/).waitFor()
  await onDay('2028-06-13')
  expect(await isKept()).toBe(true)
  await onDay('2028-06-14')
  await panel
    .getByText(/Planen för Sara Holm togs bort från den här datorn den .*14 juni 2028/)
    .waitFor()
  await expect.poll(isKept, { timeout: 10_000 }).toBe(false)
})
