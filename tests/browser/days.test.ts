import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { schemaOf } from '../../lib/plan/schema-of.ts'
import { completePlan } from '../fixtures/complete.ts'
import { begin } from './story/begin.ts'
import { openPartWithRow, partsWithDays, typeDay, typeEach } from './story/day-steps.ts'
import { keptPlan, openPart } from './story/process-steps.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// Every day field, typed with the keys in a Swedish Chromium, where a box of the browser made
// 202611-02-01 of 2026-11-20. What is stored is read as the panel reads it when it opens again.
const within = { timeout: 5000 }
const ways = [
  ['2026-11-20', (day: string) => day],
  ['20261120', (day: string) => day.replaceAll('-', '')],
] as const
let stage: Stage
let panel: Page

const kept = async (): Promise<Plan> =>
  z.parse(schemaOf(planDefinition), await keptPlan(stage, completePlan.id))
const expectKept = (days: readonly string[]) =>
  expect
    .poll(async () => {
      const text = JSON.stringify(await kept())
      return days.filter((day) => !text.includes(`"${day}"`))
    }, within)
    .toEqual([])
const hand = () => typist(panel)
const field = (label: string) => panel.getByLabel(label, { exact: true })

beforeAll(async () => {
  ;({ stage, panel } = await begin(completePlan, '2026-11-02'))
})
afterAll(() => stage.close())

test('the browser is Swedish, as its users’ is', async () => {
  expect(await panel.evaluate(() => navigator.language)).toMatch(/^sv/)
})

test.each(ways)('every day field of the panel takes %s with the keys', async (_, write) => {
  let from = write('2026-11-20') === '2026-11-20' ? '2026-12-01' : '2027-02-01'
  let count = 0
  for (const heading of partsWithDays) {
    const part = await openPartWithRow(panel, heading)
    const { days, wrong } = await typeEach(panel, part, from, write)
    expect(wrong).toEqual([])
    await expectKept(days)
    count += days.length
    from = `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) + 1).padStart(2, '0')}-01`
    if (from.slice(5, 7) === '13') from = '2027-01-01'
    if (heading === 'Samtycke') await hand().press('Ångra återkallandet')
    await hand().fold(heading)
  }
  expect(count).toBe(11)
})

test.each(ways)('and so does the work around the plan: %s', async (_, write) => {
  for (const [title, from] of [
    ['Inför mötet', '2026-10-05'],
    ['Kalla till möte', '2026-10-12'],
  ] as const) {
    await openPart(panel, title)
    const part = panel.locator('.fold-open').last()
    const { days, wrong } = await typeEach(panel, part, from, write)
    expect(wrong).toEqual([])
    expect(days.length).toBeGreaterThan(0)
    await expectKept(days)
    await hand().fold(title)
  }
})

test('the follow-up that was held, and the next, are noted on the days that were typed', async () => {
  await openPart(panel, 'Följ upp och avsluta')
  await typeDay(panel, field('Uppföljningen hölls'), '20261102')
  await hand().pick('Hur går ni vidare?', 'Fortsatt SIP')
  await hand().fill('Varför planen fortsätter', 'Den behövs.')
  await hand().fill('Vem som beslutade', 'Alla')
  await typeDay(panel, field('Nästa uppföljning'), 'snart')
  await hand().press('Anteckna uppföljningen')
  expect(await field('Nästa uppföljning').evaluate((box) => box.matches(':focus'))).toBe(true)
  expect((await kept()).followUps).toEqual(completePlan.followUps)
  await typeDay(panel, field('Nästa uppföljning'), 'fre v 3')
  expect(await field('Nästa uppföljning').inputValue()).toBe('fre 22 jan 2027')
  await typeDay(panel, field('Klockan'), '9')
  await hand().press('Anteckna uppföljningen')
  await expect
    .poll(async () => (await kept()).followUp, within)
    .toMatchObject({ date: '2027-01-22', time: '09:00' })
  expect((await kept()).followUps.at(-1)?.date).toBe('2026-11-02')
  await hand().fold('Följ upp och avsluta')
})

test('what cannot be read is told when the field is left, and the last good day stays', async () => {
  await hand().open('Insatser som behövs')
  await hand().press('Ändra Lugn plats för lunch')
  await typeDay(panel, field('Följs upp'), '20/11')
  for (const [text, told] of [
    ['2026-02-30', 'Den dagen finns inte.'],
    ['0206-11-20', 'Året kan inte stämma. Skriv ett år från 2021 till 2031.'],
    ['202611-02-01', 'Året kan inte stämma. Skriv ett år från 2021 till 2031.'],
    ['tors 20 nov', 'Veckodagen stämmer inte: dagen är fre 20 nov 2026.'],
    ['snart', 'Det går inte att läsa som en dag. Skriv till exempel 20/11, 20 nov eller fre v 47.'],
  ] as const) {
    await field('Följs upp').fill(text)
    expect(await panel.getByRole('alert').count()).toBe(0)
    await panel.keyboard.press('Tab')
    await expect
      .poll(() => panel.getByRole('alert').allInnerTexts(), within)
      .toEqual([`${told} Dagen fre 20 nov 2026 står kvar.`])
    expect(await field('Följs upp').inputValue()).toBe(text)
    expect((await kept()).interventions[0]?.followUp).toBe('2026-11-20')
  }
  for (const other of [
    hand().button('Klar'),
    hand().button('Ändra Ledsagare på skolskjutsen'),
    hand().button('Ny insats'),
    panel.getByRole('button', { name: /Samtycke/ }).first(),
  ]) {
    await other.click()
    expect(await field('Följs upp').evaluate((box) => box.matches(':focus'))).toBe(true)
    expect(await field('Följs upp').inputValue()).toBe('snart')
  }
})

test('the digits and Enter are enough for a day this year; an emptied field empties the day', async () => {
  await field('Följs upp').fill('18/12')
  await panel.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Ändra Lugn plats för lunch' }).waitFor()
  await expect
    .poll(async () => (await kept()).interventions[0]?.followUp, within)
    .toBe('2026-12-18')
  await hand().press('Ändra Lugn plats för lunch')
  expect(await field('Följs upp').inputValue()).toBe('fre 18 dec 2026')
  await field('Följs upp').fill('')
  await expect.poll(async () => (await kept()).interventions[0]?.followUp, within).toBe('')
  await panel.keyboard.press('Tab')
})

test('a whole day is kept while somebody still types: a panel that closes loses nothing', async () => {
  await field('Följs upp').focus()
  await panel.keyboard.type('20 nov')
  await expect
    .poll(async () => (await kept()).interventions[0]?.followUp, within)
    .toBe('2026-11-20')
  expect(await field('Följs upp').inputValue()).toBe('20 nov')
  await panel.keyboard.type(' 2x27')
  await panel.keyboard.press('Tab')
  await expect.poll(async () => (await kept()).interventions[0]?.followUp, within).toBe('')
})

test('undo takes what was typed out of the field, and the day with it', async () => {
  await typeDay(panel, field('Följs upp'), 'fre v 47')
  expect(await field('Följs upp').inputValue()).toBe('fre 20 nov 2026')
  await typeDay(panel, field('Följs upp'), 'fre v 48')
  await typeDay(panel, field('Följs upp'), 'fre v 99')
  await hand().press('Ångra')
  await expect.poll(() => field('Följs upp').inputValue(), within).not.toBe('fre v 99')
  expect(await panel.getByRole('alert').count()).toBe(0)
})

test('a fault below one time moves neither out of its row', async () => {
  await hand().open('Möte och uppföljning')
  await field('Slutar').fill('9.30')
  await panel.keyboard.press('Tab')
  await panel.getByText('Mötet slutar innan det börjar.').waitFor()
  const [start, end] = await Promise.all(
    ['Börjar', 'Slutar'].map((label) => field(label).boundingBox()),
  )
  expect(start?.y).toBe(end?.y)
  await field('Slutar').fill('11')
  await panel.keyboard.press('Tab')
  expect(await panel.getByText('Mötet slutar innan det börjar.').count()).toBe(0)
})

test('the meeting page takes the same, and the panel shows it', async () => {
  const tab = stage.browser().context.waitForEvent('page')
  await hand().open('Möte och uppföljning')
  await hand().press('Öppna mötessidan')
  const page = await tab
  await setView(page, { width: 1280, height: 900 })
  await page.getByRole('tab').first().waitFor()
  const found: string[] = []
  for (const part of await page.getByRole('tab').all()) {
    await part.click()
    for (const [, write] of ways) {
      const from = `2027-${String(3 + found.length).padStart(2, '0')}-01`
      const { days, wrong } = await typeEach(
        page,
        page.locator('main, .meeting-main').first(),
        from,
        write,
      )
      expect(wrong).toEqual([])
      await expectKept(days)
      found.push(...days)
    }
  }
  expect(found.length).toBeGreaterThanOrEqual(6)
  const { date } = (await kept()).followUp
  await page.bringToFront()
  await expect
    .poll(() => field('Dag för uppföljning').inputValue(), within)
    .toContain(date.slice(0, 4))
  await typeDay(page, page.getByLabel('Dag för uppföljning', { exact: true }), 'fre 11 juni 2027')
  await expect
    .poll(() => field('Dag för uppföljning').inputValue(), within)
    .toBe('fre 11 juni 2027')
  await page.close()
})

test('it opens again with all of it', async () => {
  await panel.reload()
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  await panel.locator('.summary').waitFor()
  expect((await kept()).followUp.date).toBe('2027-06-11')
})
