import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { toSipFile } from '../../lib/plan/file/sip-file.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order. The panel stands in a tab: there the browser tells of what it saves.
const versioned = withVersion(completePlan, 'meeting', '2026-10-02T09:05:00Z')
let stage: Stage
let panel: Page
let saved: string

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [patchSection('meeting', { privateNotes: 'Bara för mig.' })(versioned)])
  const { context, extensionId } = stage.browser()
  panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
})
afterAll(() => stage.close())

const kept = async () => {
  const worker = await stage.browser().serviceWorker()
  const found = await worker.evaluate(() => chrome.storage.session.get(null))
  return (found as Record<string, typeof completePlan>)[draftName(completePlan.id)]
}

const choose = async (content: string) => {
  const chooser = panel.waitForEvent('filechooser')
  await typist(panel).press('Öppna en fil')
  await (await chooser).setFiles({
    name: 'plan.sip.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

test('a plan is saved under a name that says nothing of the child', async () => {
  await openPlan(panel, 'Alva Lind')
  await panel.getByText('Skriv ut eller spara som fil').click()
  await panel.getByText('Filen är inte förseglad').waitFor()
  const download = panel.waitForEvent('download')
  await typist(panel).press('Spara planen som fil')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^sip-plan-\d{4}-\d\d-\d\d\.sip\.json$/)
  saved = await readFile(await file.path(), 'utf8')
  // With its answers in the order in which a plan is read.
  const read = restorePlan(versioned)
  expect(read.ok && saved === toSipFile(read.value), saved).toBe(true)
  expect(saved).not.toContain('Bara för mig')
})

test('removed here and opened from the file, it is the same plan', async () => {
  await typist(panel).press('Alla planer')
  await typist(panel).press('Ta bort planen för Alva Lind')
  await expect.poll(kept).toBeUndefined()
  await choose(saved)
  await panel.locator('h1', { hasText: 'Alva Lind' }).waitFor()
  await expect.poll(kept).toEqual(versioned)
})

test('what is no plan, or comes from a newer program, is told in a sentence', async () => {
  await typist(panel).press('Alla planer')
  await choose('Det här är en inköpslista')
  await panel.getByText('Filen är ingen sparad plan.').waitFor()
  await choose(JSON.stringify({ ...completePlan, schemaVersion: 99 }))
  await panel.getByText('Filen är sparad av en nyare version av panelen.').waitFor()
  expect(await panel.getByText('Filen är ingen sparad plan.').count()).toBe(0)
})

test('a plan that is here already is never replaced unasked, and what was replaced can be undone', async () => {
  await choose(toSipFile({ ...versioned, ownWish: 'Att det är tyst.' }))
  await panel.getByRole('heading', { name: 'Planen finns redan på den här datorn' }).waitFor()
  await typist(panel).press('Öppna planen som finns här')
  await panel.locator('.summary').waitFor()
  expect(await kept()).toEqual(versioned)
  await typist(panel).press('Alla planer')
  await choose(toSipFile({ ...versioned, ownWish: 'Att det är tyst.' }))
  await typist(panel).press('Använd planen i filen')
  await expect.poll(async () => (await kept())?.ownWish).toBe('Att det är tyst.')
  await typist(panel).press('Ångra')
  await expect.poll(async () => (await kept())?.ownWish).toBe(completePlan.ownWish)
})

test('a file of another child with the same id becomes nothing here', async () => {
  const before = await kept()
  const child = { ...versioned.child, name: 'Elsa Berg', personalNumber: '20120508-2397' }
  await typist(panel).press('Alla planer')
  await choose(toSipFile({ ...versioned, child, ownWish: 'Elsas ord.' }))
  await panel.getByText('Filen gäller ett annat barn, eller har något').waitFor()
  expect(await typist(panel).button('Använd planen i filen').count()).toBe(0)
  expect(await kept()).toEqual(before)
})

test('a file without a number is asked about with both children in view', async () => {
  const before = await kept()
  const child = { ...versioned.child, personalNumber: '' }
  await choose(toSipFile({ ...versioned, child, ownWish: 'Att det är tyst.' }))
  await panel.getByText('Personnumren går inte att jämföra.').waitFor()
  await panel.getByText('Alva Lind, 20180314-2387').waitFor()
  await panel.getByText('Alva Lind, Inget personnummer').waitFor()
  expect(await kept()).toEqual(before)
  await typist(panel).press('Avbryt')
})
