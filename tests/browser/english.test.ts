import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan, beforeMeetingPlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const leaves = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text) => {
    if (typeof text === 'string') return [text]
    return typeof text === 'object' && text !== null ? leaves(text) : []
  })
const english = new Set([...leaves(en), 'Svenska'])
const swedish = new Set(leaves(sv).filter((text) => text !== '' && !english.has(text)))

/** Every line that can be seen, and every name that can be heard. */
const words = async (): Promise<readonly string[]> => {
  const lines = (await panel.locator('body').innerText()).split('\n')
  const names = await panel
    .locator('[aria-label], [title]')
    .evaluateAll((all) =>
      all.flatMap((each) => [each.ariaLabel ?? '', each.getAttribute('title') ?? '']),
    )
  return [...lines, ...names].map((text) => text.trim())
}
const inSwedish = async () => (await words()).filter((text) => swedish.has(text))

test('in Swedish the panel is Swedish', async () => {
  await expect.poll(inSwedish).toContain('Hämta')
})

test('English at a press: every screen and every part, with nothing left in Swedish', async () => {
  await typist(panel).press('Inställningar')
  await panel.getByLabel('English', { exact: true }).check()
  await panel.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(await inSwedish()).toEqual([])
  await typist(panel).press('Back')
  // A row is drawn a frame after the list, and only then seen.
  await expect
    .poll(words)
    .toEqual(
      expect.arrayContaining(['Plans', 'Fetch', 'New plan', 'Search plans', '8 of 8 complete']),
    )
  expect(await inSwedish()).toEqual([])
  await openPlan(panel, 'Noah Eriksson')
  await typist(panel).press('Show what is missing')
  expect(await words()).toEqual(
    expect.arrayContaining(['Insert', 'Copy', 'Hand off', 'Lead principal', 'Name the principal.']),
  )
  for (const fold of await panel.locator('.fold').all()) {
    await fold.getByRole('button').first().click()
    await fold.locator('.fold-body').waitFor()
    expect(await inSwedish()).toEqual([])
  }
  expect(await panel.locator('.app').getAttribute('lang')).toBe('en')
})

test('the choice is kept, and Swedish comes back at a press', async () => {
  await panel.reload()
  await typist(panel).press('Settings')
  await panel.getByLabel('Svenska', { exact: true }).check()
  await typist(panel).press('Tillbaka')
  expect(await words()).toEqual(expect.arrayContaining(['Planer', 'Hämta', 'Ny plan']))
})
