import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SipPlanElement } from '../../lib/widget/element-interface.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startEmbedding } from '../world/embedding/embedding.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'

let world: Listening
let browser: OpenBrowser
let page: Page
beforeAll(async () => {
  world = await startEmbedding(completePlan)
  browser = await openBrowser()
  page = await browser.context.newPage()
})
afterAll(() => Promise.all([browser.close(), world.close()]))

/** Opens the vault as a page would; what it says where it does not open. */
const open = (passphrase: string) =>
  // As text: the runner would make another import of it.
  page.evaluate(`import('/sip-plan-vault.js').then(async ({ openVault }) => {
    const vault = await openVault(${JSON.stringify(passphrase)})
    if (!vault.ok) return vault.code
    document.querySelector('sip-plan').store = vault.value
    return 'open'
  })`)
const nameIn = () =>
  page.locator('sip-plan').evaluate((element) => (element as SipPlanElement).plan.child.name)

test('plans in the vault of the page are sealed, and there again for the same passphrase alone', async () => {
  await page.goto(`${world.url}/newcomer`)
  expect(await open('kort')).toBe('too-short')
  expect(await open('lugn lunch på tisdag')).toBe('open')
  await page.locator('sip-plan').evaluate((element, plan) => {
    Object.assign(element, { plan: { ...plan, id: 'kept' } })
  }, completePlan)
  const sealed = () =>
    page.evaluate(async () => {
      const opening = indexedDB.open('sip-plan')
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result)
      })
      const stores = [...database.objectStoreNames]
      const rows = await Promise.all(
        stores.map(
          (name) =>
            new Promise<unknown[]>((resolve) => {
              const all = database.transaction(name).objectStore(name).getAll()
              all.onsuccess = () => resolve(all.result)
            }),
        ),
      )
      database.close()
      const bytes = rows
        .flat()
        .map((row) =>
          JSON.stringify(row, (_, at) =>
            at instanceof Uint8Array ? new TextDecoder().decode(at) : at,
          ),
        )
      return { rows: bytes.length, text: bytes.join() }
    })
  await expect.poll(async () => (await sealed()).rows).toBeGreaterThan(2)
  expect((await sealed()).text).not.toContain('Alva')

  await page.reload()
  expect(await nameIn()).toBe('')
  expect(await open('en annan lösenfras')).toBe('wrong-passphrase')
  expect(await open('lugn lunch på tisdag')).toBe('open')
  await page.locator('sip-plan').evaluate((element) => element.setAttribute('plan-id', 'kept'))
  await expect.poll(nameIn).toBe('Alva Lind')
})
