import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk } from './story/on-disk.ts'
import { choosePassphrase, handOff, unlock } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order, in the real vault: handed off, said, kept longer, and gone.
const pictures = process.env.PICTURES
const passphrase = 'lugn lunch på tisdag'
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan, protectedPlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await choosePassphrase(panel, passphrase)
})
afterAll(() => stage.close())

/** The panel is opened on a day, as after the machine has slept. */
const onDay = async (day: string) => {
  await panel.context().clock.setFixedTime(new Date(`${day}T10:00:00`))
  await panel.reload()
  await panel.locator('.plans, h1').first().waitFor()
  if (await panel.getByLabel('Lösenfras', { exact: true }).isVisible()) {
    await unlock(panel, passphrase)
  }
  await panel.locator('.plans').waitFor()
}
const kept = async () =>
  Object.keys(await recordsOnDisk(panel)).filter((name) => name.startsWith('plan/'))
const line = () => panel.locator('.line', { hasText: 'Raderas här' })

test('said as soon as the plan has been handed off, in the plan and in the list', async () => {
  await openPlan(panel, 'Alva Lind')
  expect(await line().count()).toBe(0)
  await handOff(panel)
  const words = await line().innerText()
  expect(words).toMatch(
    /^Raderas här den \d+ \p{L}+ \d{4}, 30 dagar efter överlämningen\. Journalen är kvar\./u,
  )
  if (pictures) {
    await panel.setViewportSize({ width: 360, height: 860 })
    await writeFile(`${pictures}/purge-plan.png`, await panel.screenshot())
  }
  await typist(panel).press('Alla planer')
  const [, day = ''] = /den (\d+ \p{L}+ \d{4}),/u.exec(words) ?? []
  const rows = await panel.locator('.plan-row').allInnerTexts()
  expect(rows.filter((row) => row.includes(`raderas här ${day}`))).toHaveLength(1)
  if (pictures) await writeFile(`${pictures}/purge-list.png`, await panel.screenshot())
})

test('kept 30 days more where the user says so', async () => {
  await openPlan(panel, 'Alva Lind')
  const before = await line().innerText()
  await typist(panel).press('Behåll den 30 dagar till')
  await panel.locator('.line', { hasText: 'som du har valt' }).waitFor()
  expect(await line().innerText()).not.toBe(before)
  const dayAfter = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await onDay(dayAfter(45))
  expect(await kept()).toHaveLength(2)
})

test('gone from the disk on the first opening after the day, and no other plan', async () => {
  const later = new Date(Date.now() + 62 * 86_400_000).toISOString().slice(0, 10)
  await onDay(later)
  await expect.poll(kept, { timeout: 10_000 }).toEqual([`plan/${protectedPlan.id}`])
  await expect.poll(() => panel.locator('.plan-row').count()).toBe(1)
  expect(await panel.locator('body').innerText()).not.toContain('Alva')
})
