import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietPlan } from '../fixtures/handed-off.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk } from './story/on-disk.ts'
import { handOff, unlock } from './story/panel-steps.ts'
import { inBothLooks } from './story/pictures.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order, on a profile that outlives the browser: written without a passphrase,
// lost with the browser, kept, and cleared by somebody else.
const passphrase = 'lugn lunch på tisdag'
let stage: Stage
let profile: string
let panel: Page

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-kept-'))
  stage = await openStage(profile)
})
afterAll(async () => {
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const open = async () => {
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await panel.locator('h1').waitFor()
}
const head = () => panel.locator('.save-line').innerText()
const show = (name: string) => inBothLooks(panel, name)

test('the first plan is met by when it will be gone, in the list and in the plan', async () => {
  await open()
  expect(await head()).toBe('Planer försvinner när du stänger webbläsaren. Spara dem')
  await show('kept-start')
  await typist(panel).press('Ny plan')
  await typist(panel).fill('Barnets namn', 'Alva Lind')
  expect(await head()).toBe('Planen försvinner när du stänger webbläsaren. Spara den')
  await show('kept-plan')
})

test('closed without a passphrase: the next opening says how many plans are gone', async () => {
  await expect
    .poll(() => panel.evaluate(() => chrome.storage.local.get('kept/drafts')))
    .toEqual({ 'kept/drafts': 1 })
  await stage.reopen()
  await open()
  await panel.getByRole('heading', { name: 'En plan som inte var sparad är borta' }).waitFor()
  await show('kept-drafts-gone')
  await panel.getByRole('button', { name: 'Stäng' }).click()
  await panel.reload()
  await panel.getByText('Inga planer än').waitFor()
  expect(await panel.locator('body').innerText()).not.toContain('borta')
})

test('handed off without a passphrase: said what becomes of the plan here', async () => {
  await seed(stage, [quietPlan])
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  const receipt = await handOff(panel)
  expect(receipt).toContain(
    'Regionen har planen. På den här datorn försvinner den när du stänger webbläsaren. Spara den',
  )
  await show('kept-handed-off')
})

test('a new version waits while plans lie in memory alone, and the panel says so', async () => {
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate(() => {
    type Dispatching = { dispatch(details: { version: string }): void }
    const event = chrome.runtime.onUpdateAvailable as unknown as Dispatching
    event.dispatch({ version: '9.9.9' })
  })
  await panel.getByText('En ny version av panelen väntar tills planerna är sparade.').waitFor()
  await show('kept-update')
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
})

test('one press keeps it: the passphrase is asked for there, and the same plan is shown', async () => {
  await panel.locator('.save-line').getByRole('button', { name: 'Spara den' }).click()
  await show('kept-choose')
  await typist(panel).fill('Lösenfras', passphrase)
  await typist(panel).fill('Lösenfras en gång till', passphrase)
  await typist(panel).press('Spara på datorn')
  await panel.getByRole('heading', { level: 1, name: 'Alva Lind' }).waitFor()
  expect(Object.keys(await recordsOnDisk(panel))).toContain(`plan/${quietPlan.id}`)
  expect(await panel.getByText('En ny version av panelen').count()).toBe(0)
})

test('the browser clears nothing of the vault when the disk is full, and no warning is given', async () => {
  // A Chromium without a window answers `persist` with no; the permission exempts from clearing.
  const isExempt = await panel.evaluate(async () => {
    const isGranted = await chrome.permissions.contains({ permissions: ['unlimitedStorage'] })
    return isGranted || (await navigator.storage.persisted())
  })
  expect(isExempt).toBe(true)
  await typist(panel).press('Inställningar')
  expect(await panel.getByText('Webbläsaren kan ta bort planerna').count()).toBe(0)
  await typist(panel).press('Tillbaka')
})

test('a vault that is gone is missed, and not met as a first use', async () => {
  await stage.reopen()
  await open()
  await unlock(panel, passphrase)
  await panel.locator('.plan-row').waitFor()
  await stage.reopen()
  const page = await stage.browser().context.newPage()
  await page.goto(`chrome-extension://${stage.browser().extensionId}/icon-128.png`)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const clearing = indexedDB.deleteDatabase('sip-panelen')
        clearing.onsuccess = resolve
      }),
  )
  await page.close()
  await open()
  await panel.getByRole('heading', { name: 'Det som var sparat här finns inte kvar' }).waitFor()
  await show('kept-vault-gone')
  await panel.reload()
  await panel.getByRole('heading', { name: 'Det som var sparat här finns inte kvar' }).waitFor()
  await panel.getByRole('button', { name: 'Stäng' }).click()
  await panel.reload()
  await panel.getByText('Inga planer än').waitFor()
  expect(await panel.locator('body').innerText()).not.toContain('finns inte kvar')
})

test('what a reload of the extension does: the memory is emptied, and that is said', async () => {
  await typist(panel).press('Ny plan')
  await typist(panel).fill('Barnets namn', 'Noah Eriksson')
  await expect
    .poll(() => panel.evaluate(() => chrome.storage.local.get('kept/drafts')))
    .toEqual({ 'kept/drafts': 1 })
  const worker = await stage.browser().serviceWorker()
  const closed = panel.waitForEvent('close')
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await closed
  await stage.reopen()
  await open()
  await panel.getByRole('heading', { name: 'En plan som inte var sparad är borta' }).waitFor()
})
