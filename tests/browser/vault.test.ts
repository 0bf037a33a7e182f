import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk, setVaultVersion } from './story/on-disk.ts'
import { unlock } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order: each test goes on where the one before it ended.
const passphrase = 'lugn lunch på tisdag'
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const error = () => panel.locator('.error').innerText()
const full =
  'Datorn har inte plats för fler planer. Planen finns kvar här i panelen: ta bort en gammal plan, eller kopiera den här.'

/** Writes the contact person's name, and waits until it is safe or said not to be. */
const writeContact = async (name: string, words: string | RegExp) => {
  await typist(panel).open('Ansvarig huvudman')
  await typist(panel).fill('Kontaktperson', name)
  await panel.locator('.save-line', { hasText: words }).waitFor()
}
const contact = async () => {
  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Ansvarig huvudman')
  return panel.getByLabel('Kontaktperson', { exact: true }).inputValue()
}

test('a memory that is full before a passphrase is chosen', async () => {
  await panel.evaluate(async () => {
    const { QUOTA_BYTES } = chrome.storage.session
    const used = await chrome.storage.session.getBytesInUse(null)
    await chrome.storage.session.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 200) })
  })
  await openPlan(panel, 'Alva Lind')
  const name = `Karin Ek ${'och fler '.repeat(2_000)}`
  await writeContact(name, 'Inte sparat')
  expect(await panel.locator('.notice').innerText()).toBe(full)
  await panel.evaluate(() => chrome.storage.session.remove('filler'))
  await typist(panel).press('Försök spara igen')
  await panel.locator('.notice').waitFor({ state: 'detached' })
  await panel.reload()
  expect(await contact()).toBe(name)
})

test('a passphrase that is too short, or not the same twice', async () => {
  const hand = typist(panel)
  await hand.press('Inställningar')
  await hand.fill('Lösenfras', 'för kort')
  await hand.fill('Lösenfras en gång till', 'för kort')
  await hand.press('Spara på datorn')
  expect(await error()).toBe('Lösenfrasen är för kort. Använd minst tio tecken.')
  await hand.fill('Lösenfras', passphrase)
  await hand.press('Spara på datorn')
  expect(await error()).toBe('Lösenfraserna är inte lika.')
  expect(await recordsOnDisk(panel)).toEqual({})
})

/**
 * No quota holds for the extension, which has `unlimitedStorage`: only a disk can be full. As Chromium
 * does it, the write is taken, and the transaction is taken back.
 */
const fillDisk = (way: 'add' | 'put') =>
  panel.evaluate((name) => {
    const write = IDBObjectStore.prototype[name]
    const aborted = new Set<IDBTransaction>()
    IDBObjectStore.prototype[name] = function (...given) {
      const request = write.apply(this, given)
      const error = new DOMException('Full.', 'QuotaExceededError')
      Object.defineProperty(this.transaction, 'error', { value: error, configurable: true })
      queueMicrotask(() => {
        if (!aborted.has(this.transaction)) this.transaction.abort()
        aborted.add(this.transaction)
      })
      return request
    }
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype[name] = write
      },
    })
  }, way)

test('a disk with no room for a vault: the plans stay in memory until there is', async () => {
  const hand = typist(panel)
  await fillDisk('add')
  await hand.fill('Lösenfras en gång till', passphrase)
  await hand.press('Spara på datorn')
  await panel.getByText(full).waitFor()
  expect(await recordsOnDisk(panel)).toEqual({})
  await panel.evaluate('makeRoom()')
  await hand.press('Spara på datorn')
  await panel.getByText('Planerna sparas förseglade på den här datorn.').waitFor()
  await hand.press('Tillbaka')
  await writeContact('Eva Nyström', /^Sparat \d/)
})

test('a disk that is full: the panel says so and keeps the words, and saves them when asked', async () => {
  await fillDisk('put')
  await writeContact('Peter Åhs', 'Inte sparat')
  expect(await panel.locator('.notice').innerText()).toBe(full)
  expect(await panel.getByLabel('Kontaktperson', { exact: true }).inputValue()).toBe('Peter Åhs')
  await panel.evaluate('makeRoom()')
  await typist(panel).press('Försök spara igen')
  await panel.locator('.save-line', { hasText: /^Sparat \d/ }).waitFor()
  await panel.reload()
  expect(await contact()).toBe('Peter Åhs')
})

test('a wrong passphrase opens nothing; the right one opens all', async () => {
  await typist(panel).press('Lås')
  await unlock(panel, 'bullrig lunch på tisdag')
  await panel.locator('.error').waitFor()
  expect(await error()).toBe('Lösenfrasen stämmer inte. Försök igen.')
  expect(await panel.locator('body').innerText()).not.toContain('Alva')
  await unlock(panel, passphrase)
  expect(await contact()).toBe('Peter Åhs')
})

test('a vault from a newer version is left as it is, and opens in the version that made it', async () => {
  await typist(panel).press('Lås')
  await setVaultVersion(panel, 3)
  const before = await recordsOnDisk(panel)
  await panel.reload()
  await unlock(panel, passphrase)
  await panel.locator('.error').waitFor()
  expect(await error()).toBe(
    'Planerna är sparade av en nyare version av panelen. Uppdatera panelen och försök igen. Inget har ändrats.',
  )
  expect(await recordsOnDisk(panel)).toEqual(before)
  expect(Object.keys(before)).toContain(`plan/${completePlan.id}`)
  await setVaultVersion(panel, 2)
  await unlock(panel, passphrase)
  expect(await contact()).toBe('Peter Åhs')
})
