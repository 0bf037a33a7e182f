import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk } from './story/on-disk.ts'
import { choosePassphrase } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One story, told in order: plans that cannot be read, as drafts and then in the real vault.
const pictures = process.env.PICTURES
/** As a Swedish Chromium's own date box made of 2026-11-20. */
const day = '202611-02-01'
const [goal] = completePlan.goals
const spoilt = {
  ...completePlan,
  goals: completePlan.goals.map((each) => (each === goal ? { ...each, due: day } : each)),
  meeting: { ...completePlan.meeting, date: day },
}
const newer = {
  ...completePlan,
  id: 'plan-newer',
  schemaVersion: 99,
  child: { ...completePlan.child, name: 'Noah Eriksson' },
}
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [spoilt, newer as never])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const rows = () => panel.locator('.plans > .notice')
const rowOf = (name: string) => rows().filter({ hasText: name })
const show = async (name: string) => {
  if (!pictures) return
  for (const [scheme, width] of [
    ['light', 360],
    ['dark', 360],
    ['light', 760],
  ] as const) {
    await setView(panel, { colorScheme: scheme, width, height: 900 })
    await writeFile(`${pictures}/${name}-${scheme}-${width}.png`, await panel.screenshot())
  }
  await setView(panel, { colorScheme: 'light', width: 360, height: 800 })
}

test('each stands in the list by its name, also when it is the only one, and says what can be done', async () => {
  await expect.poll(() => rows().count()).toBe(2)
  expect(await panel.getByText('Inga planer än').count()).toBe(0)
  expect(await rowOf('Alva Lind').innerText()).toContain('kan inte visas som den är')
  expect(await rowOf('Noah Eriksson').innerText()).toContain('Uppdatera panelen')
  expect(await rowOf('Noah Eriksson').getByRole('button', { name: 'Öppna och laga' }).count()).toBe(
    0,
  )
  await show('unreadable-list')
})

test('is saved as it is, and told that the file is not sealed', async () => {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    rowOf('Alva Lind').getByRole('button', { name: 'Spara som den är' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sip-plan-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(spoilt)
  await rowOf('Alva Lind').getByText('Filen är inte förseglad').waitFor()
})

test('goes into the vault as it is; sealed bytes that cannot be opened stand there too', async () => {
  await choosePassphrase(panel, 'lugn lunch på tisdag')
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sip-panelen')
        opening.onsuccess = () => {
          const change = opening.result.transaction('sealed', 'readwrite')
          change.objectStore('sealed').put(new Uint8Array(200), 'plan/spoilt')
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await panel.reload()
  await expect.poll(() => rows().count()).toBe(3)
  expect(await rowOf('är skadat och kan inte öppnas').innerText()).toContain(
    'Plan som inte kan läsas',
  )
  const before = await recordsOnDisk(panel)
  await typist(panel).press('Ny plan')
  await typist(panel).fill('Barnets namn', 'Sara Nilsson')
  await panel.locator('.save-line', { hasText: 'Sparat' }).waitFor()
  const after = await recordsOnDisk(panel)
  for (const id of [spoilt.id, newer.id, 'spoilt']) {
    expect(after[`plan/${id}`]).toEqual(before[`plan/${id}`])
  }
  await typist(panel).press('Alla planer')
})

test('is removed only after a second press', async () => {
  const row = rowOf('är skadat och kan inte öppnas')
  await row.getByRole('button', { name: /^Ta bort/ }).click()
  await row.getByText('Den går inte att få tillbaka.').waitFor()
  await show('unreadable-remove')
  await row.getByRole('button', { name: 'Ta bort för gott' }).click()
  await expect.poll(() => rows().count()).toBe(2)
  expect(Object.keys(await recordsOnDisk(panel))).not.toContain('plan/spoilt')
})

test('is mended on a press: what is wrong is empty, told where it stood, and stays until it is put aside', async () => {
  await rowOf('Alva Lind').getByRole('button', { name: 'Öppna och laga' }).click()
  await panel.getByText('2 svar i planen kunde inte läsas').waitFor()
  const around = panel.getByRole('region', { name: 'Följande kunde inte läsas' }).first()
  expect(await around.innerText()).toMatch(/Datum\s+202611-02-01/)
  await show('mended-head')
  await typist(panel).open('Mål')
  const told = panel
    .locator('.fold-open')
    .getByRole('region', { name: 'Följande kunde inte läsas' })
  expect(await told.innerText()).toMatch(/Senast\s+202611-02-01/)
  await show('mended-part')
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Mål')
  await told.getByRole('button', { name: 'Ta bort det som inte kunde läsas' }).click()
  await told.waitFor({ state: 'detached' })
  await typist(panel).press('Ångra')
  await told.waitFor()
})
