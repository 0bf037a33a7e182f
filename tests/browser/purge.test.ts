import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../lib/dates/day.ts'
import { calendarNames } from '../../lib/dates/in-both.ts'
import { dayInWords } from '../../lib/dates/in-words.ts'
import { handedOff, quietPlan } from '../fixtures/handed-off.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { setNow } from './clock.ts'
import { alva } from './story/journal-steps.ts'
import { recordsOnDisk } from './story/on-disk.ts'
import { choosePassphrase, handOff } from './story/panel-steps.ts'
import { inBothLooks } from './story/pictures.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// One story, told in order, in the real vault: handed off, waited with, told, kept longer, and gone.
const passphrase = 'lugn lunch på tisdag'
const today = new Date().toISOString().slice(0, 10)
const inDays = (count: number) => addDays(today, count)
const words = (day: string) => dayInWords(day, calendarNames.sv)
/** As from 20 November to 15 January. */
const followUp = { date: inDays(56), time: '', caller: 'Eva Nyström' }
const waiting = { ...quietPlan, followUp }
/** Closed long ago, and nobody has opened the panel since. */
const closed = handedOff(
  {
    ...quietPlan,
    id: 'plan-closed',
    child: { ...quietPlan.child, name: 'Noah Eriksson' },
    followUps: [
      {
        ...{ id: 'held', date: inDays(-60), decision: 'close' },
        ...{ reason: 'Målen är nådda', decidedBy: 'Eva Nyström' },
      },
    ],
  },
  inDays(-60),
)
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  // Nobody locks it between the days.
  const { url } = stage.world.backend
  await seed(stage, [waiting, closed, protectedPlan], url, undefined, { lockAfter: 1e9 })
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await choosePassphrase(panel, passphrase)
})
afterAll(() => stage.close())

/** The panel is opened on a day, as after the machine has slept. */
const onDay = async (day: string) => {
  await setNow(`${day}T10:00:00`)
  await panel.reload()
  await panel.locator('.plans').waitFor()
}
const kept = async () =>
  Object.keys(await recordsOnDisk(panel)).filter((name) => name.startsWith('plan/'))
const rows = () => panel.locator('.plan-row')
const show = (name: string) => inBothLooks(panel, name)

test('a plan whose day has passed unseen is told at the first opening, and stays a week', async () => {
  await onDay(today)
  await panel.getByText(`Tas bort från den här datorn den ${words(inDays(7))}.`).waitFor()
  await rows().first().filter({ hasText: 'Noah Eriksson' }).waitFor()
  await show('purge-told')
  await onDay(inDays(6))
  expect(await rows().count()).toBe(3)
  await onDay(today)
})

test('once handed off, a plan says that it waits for its follow-up', async () => {
  await openPlan(panel, 'Alva Lind')
  await handOff(panel)
  await panel
    .getByText(
      `Planen är kvar på den här datorn till efter uppföljningen den ${words(followUp.date)}.`,
    )
    .waitFor()
  await show('purge-waits')
  await typist(panel).press('Alla planer')
})

test('one press keeps a plan 30 days more, from the list', async () => {
  await panel.getByRole('button', { name: 'Behåll planen för Noah Eriksson' }).click()
  await panel.getByText(`tas bort härifrån ${words(inDays(30))}`).waitFor()
  await onDay(inDays(22))
  expect(await rows().count()).toBe(3)
})

test('told again a week ahead, in the list and in the plan', async () => {
  await onDay(inDays(23))
  const day = words(inDays(30))
  await panel.getByText(`Tas bort från den här datorn den ${day}.`).waitFor()
  await openPlan(panel, 'Noah Eriksson')
  await panel.getByText(`Planen tas bort från den här datorn den ${day}.`).waitFor()
  expect(await panel.getByRole('button', { name: 'Behåll den 30 dagar till' }).count()).toBe(1)
  await show('purge-plan')
  await typist(panel).press('Alla planer')
})

test('gone from the disk on its day, and one sentence says which until it is read; no other plan', async () => {
  await onDay(inDays(30))
  await panel
    .getByText(`Planen för Noah Eriksson togs bort från den här datorn den ${words(inDays(30))}.`)
    .waitFor()
  const left = [`plan/${waiting.id}`, `plan/${protectedPlan.id}`].sort()
  await expect.poll(kept, { timeout: 10_000 }).toEqual(left)
  expect(await rows().count()).toBe(2)
  await show('purge-gone')
  await onDay(inDays(31))
  await panel.getByText(/Planen för Noah Eriksson togs bort/).waitFor()
  await panel.locator('.notice', { hasText: 'Noah' }).getByRole('button', { name: 'Stäng' }).click()
  await panel.getByText(/Noah/).waitFor({ state: 'detached' })
  await onDay(inDays(32))
  expect(await panel.locator('body').innerText()).not.toContain('Noah')
})

test('still there on the day of the follow-up that it waits for, and after', async () => {
  for (const day of [56, 57, 120]) {
    await onDay(inDays(day))
    await rows().filter({ hasText: 'Alva Lind' }).waitFor()
  }
  await openPlan(panel, 'Alva Lind')
  await panel.getByText(/tills uppföljningen den .* är antecknad/).waitFor()
  expect(await kept()).toHaveLength(2)
})
