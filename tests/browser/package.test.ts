import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { writePackage } from '../../lib/package/write-package.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { completePlan } from '../fixtures/complete.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { openPlan, seed } from './story/seed.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One story, told in order: a region without a server. Maja at the school saves the plan as a
// package and sends it; Jonas at BUH opens it at his own desk, takes it over, and sends it back.
const patient = { timeout: 20_000 }
let world: World
let maja: { readonly browser: OpenBrowser; readonly panel: Page }
let jonas: typeof maja
let sent: Buffer

const atDesk = async (plans: Parameters<typeof seed>[1]): Promise<typeof maja> => {
  const browser = await openBrowser({ extension: await builtExtension() })
  await seed({ world, browser: () => browser }, plans, '', 'varmland')
  const panel = await browser.context.newPage()
  await setView(panel, { width: 360, height: 740 })
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
  return { browser, panel }
}
beforeAll(async () => {
  world = await startWorld({ ports: ANY_PORTS })
  maja = await atDesk([completePlan])
  jonas = await atDesk([])
})
afterAll(async () => {
  await maja.browser.close()
  await jonas.browser.close()
  await world.close()
})

const kept = async ({ browser }: typeof maja) => {
  const worker = await browser.serviceWorker()
  const found = await worker.evaluate(() => chrome.storage.session.get(null))
  return (found as Record<string, typeof completePlan>)[draftName(completePlan.id)]
}
const choose = async ({ panel }: typeof maja, content: Uint8Array, name = 'sip-paket.zip') => {
  const chooser = panel.waitForEvent('filechooser')
  await typist(panel).press('Öppna en fil')
  await (await chooser).setFiles({
    name,
    mimeType: 'application/zip',
    buffer: Buffer.from(content),
  })
}
const save = async ({ panel }: typeof maja): Promise<[string, Buffer]> => {
  const download = panel.waitForEvent('download')
  await typist(panel).press('Spara som paket')
  const file = await download
  return [file.suggestedFilename(), await readFile(await file.path())]
}

test('where there is no server, the handoff tells of a package to send', async () => {
  await openPlan(maja.panel, 'Alva Lind')
  await typist(maja.panel).press('Överlämna')
  await maja.panel.getByText('har ingen mottagare inlagd, så').waitFor()
  const [name, content] = await save(maja)
  expect(name).toMatch(/^sip-paket-\d{4}-\d\d-\d\d\.zip$/)
  await maja.panel
    .getByText('Skicka det till funktionsadressen hos Elevhälsan, Barn- och ungdomshabiliteringen')
    .waitFor()
  sent = content
})

test('the document in it can be read by anybody, in a browser alone', async () => {
  const { 'plan.html': html = new Uint8Array() } = unzipSync(sent)
  const page = await jonas.browser.context.newPage()
  await page.setContent(strFromU8(html))
  expect(await page.getByRole('heading', { name: '8. Mål på kort och lång sikt' }).count()).toBe(1)
  await page.close()
})

test('who receives it sees it before it is taken, and takes over the same plan', async () => {
  await choose(jonas, sent)
  const region = jonas.panel.getByRole('region', { name: 'Plan i ett paket' })
  await region.getByText('Sparad av Håstaskolan').waitFor()
  expect(await region.innerText()).toContain('Alva Lind')
  expect(await kept(jonas)).toBeUndefined()
  await region.getByRole('button', { name: 'Ta över' }).click()
  await jonas.panel.locator('.summary').waitFor()
  await expect.poll(() => kept(jonas), patient).toEqual(returningPlan(completePlan))
})

test('and what he adds comes back the same way, as one step that can be undone', async () => {
  await typist(jonas.panel).open('Barnet och frågan')
  await typist(jonas.panel).fill('Frågeställning för mötet', 'Vad behöver Alva i höst?')
  await expect
    .poll(async () => (await kept(jonas))?.meetingQuestion, patient)
    .toMatch(/^Vad behöver/)
  await jonas.panel.getByText('Skriv ut eller spara som fil').click()
  const [, content] = await save(jonas)
  await typist(maja.panel).press('Alla planer')
  await choose(maja, content)
  await maja.panel.getByText('Planen finns redan på den här datorn.').waitFor()
  await typist(maja.panel).press('Använd planen i paketet')
  await expect
    .poll(async () => (await kept(maja))?.meetingQuestion, patient)
    .toMatch(/^Vad behöver/)
  await typist(maja.panel).press('Ångra')
  await expect
    .poll(async () => (await kept(maja))?.meetingQuestion, patient)
    .toMatch(/^Hur kan skola/)
})

const changed = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(sent)
  change(files)
  return zipSync(files)
}

const ofAnotherChild = async (): Promise<Uint8Array> => {
  const child = { ...completePlan.child, name: 'Noah Berg', personalNumber: '20150607-2386' }
  const plan = { ...completePlan, child } as ConsentedPlan
  const made = await writePackage(plan, crypto.randomUUID(), '2026-10-05T08:00:00Z')
  if (!made.ok) throw new Error(made.code)
  return made.value
}

test('what is wrong with a package is told in a sentence, and nothing is read in', async () => {
  await typist(jonas.panel).press('Alla planer')
  const faults: [Uint8Array, string][] = [
    [strToU8('Det här är en inköpslista'), 'Filen är inget paket med en plan.'],
    [
      changed((files) => {
        const list = JSON.parse(strFromU8(files['paket.json'] ?? new Uint8Array()))
        files['paket.json'] = strToU8(JSON.stringify({ ...list, version: 2 }))
      }),
      'Paketet är sparat av en nyare version av panelen.',
    ],
    [sent.subarray(0, sent.length / 2), 'Paketet är skadat eller har ändrats.'],
    [new Uint8Array(11 * 1024 * 1024), 'Paketet är för stort för att vara en plan.'],
    [await ofAnotherChild(), 'Paketet gäller ett annat barn, eller har något'],
  ]
  for (const [content, words] of faults) {
    await choose(jonas, content)
    await jonas.panel.getByText(words).waitFor()
    expect(await jonas.panel.locator('.error').count()).toBe(1)
  }
  expect(await jonas.panel.getByRole('region', { name: 'Plan i ett paket' }).count()).toBe(0)
})
