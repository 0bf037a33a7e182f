import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdCommit } from './story/hold-commit.ts'
import { handOff } from './story/panel-steps.ts'
import { openSealedStage, type SealedStage } from './story/sealed-stage.ts'
import { openPlan } from './story/seed.ts'
import { stopWorker } from './story/stop-worker.ts'
import { typist } from './story/typist.ts'

const children = ['Före', 'Efter', 'Tvågång', 'Omstart före', 'Omstart efter'] as const
type Child = (typeof children)[number]

let stage: SealedStage
let panel: Page

beforeAll(async () => {
  stage = await openSealedStage(children)
  ;({ panel } = stage)
})
afterAll(() => stage.close())

/** Presses, and waits until the commit has come to where it is held. */
const pressAndHold = async (point: 'before' | 'after') => {
  const held = holdCommit(stage.faults, point)
  await typist(panel).press('Överlämna')
  await held.reached
  return held
}

const expectOnce = async (child: Child) =>
  expect(await stage.atRegion(child)).toEqual({
    carePlans: 1,
    submissions: ['requested'],
  })

test.each([
  ['between claim and commit', 'Före', 'before', 412],
  ['between commit and answer', 'Efter', 'after', 200],
] as const)('killed %s: one receipt, and one plan at the region', async (...row) => {
  const [, child, point, late] = row
  await openPlan(panel, child)
  const held = await pressAndHold(point)
  await stopWorker(panel)
  const receipt = panel.locator('.notice', { hasText: 'Kvitto' })
  await receipt.waitFor()
  const first = await receipt.innerText()
  expect(await held.finish()).toBe(late)
  expect(await handOff(panel)).toBe(first)
  await expectOnce(child)
  await typist(panel).press('Alla planer')
})

test('killed twice: the panel says so, tries again by itself, and a press finishes it now', async () => {
  await openPlan(panel, 'Tvågång')
  const first = await pressAndHold('before')
  const second = holdCommit(stage.faults, 'before')
  await stopWorker(panel)
  await second.reached
  await stopWorker(panel)
  const line = panel.locator('.line', { hasText: 'Överlämningen avbröts.' })
  await line.waitFor()
  expect(await line.innerText()).toContain('Väntar på att lämnas över. Försöker igen om')
  const receipt = await handOff(panel)
  expect([await first.finish(), await second.finish()]).toEqual([412, 412])
  expect(await handOff(panel)).toBe(receipt)
  await expectOnce('Tvågång')
})

test.each([
  ['between claim and commit', 'Omstart före', 'before', 412],
  ['between commit and answer', 'Omstart efter', 'after', 200],
] as const)(
  'the browser closed %s: it goes on by itself after unlocking, and nothing is doubled',
  async (...row) => {
    const [, child, point, late] = row
    await panel.reload()
    await openPlan(panel, child)
    const held = await pressAndHold(point)
    await stage.reopen()
    panel = await stage.unlocked()
    await openPlan(panel, child)
    await expect
      .poll(() => stage.atRegion(child), { timeout: 30_000 })
      .toEqual({ carePlans: 1, submissions: ['requested'] })
    expect(await panel.locator('.summary').innerText()).toContain('8 klara')
    const receipt = await handOff(panel)
    expect(await held.finish()).toBe(late)
    expect(await handOff(panel)).toBe(receipt)
    await expectOnce(child)
  },
)
