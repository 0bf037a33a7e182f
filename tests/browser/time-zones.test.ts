import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { twoYearsPlan } from '../fixtures/two-years-plan.ts'
import { setNow } from './clock.ts'
import { alva } from './story/journal-steps.ts'
import { handOff } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

/** Sara, with a consent that does not run out before her birthday. */
const plan = {
  ...twoYearsPlan,
  consent: {
    ...twoYearsPlan.consent,
    sharing: { ...twoYearsPlan.consent.sharing, validUntil: '2028-09-01' },
  },
}

describe.each([{ timeZone: 'UTC' }, { timeZone: 'Europe/Stockholm' }] as const)(
  'where the machine’s zone is $timeZone',
  ({ timeZone }) => {
    let stage: Stage
    let panel: Page
    beforeAll(async () => {
      stage = await openStage(undefined, { timeZone })
      await seed(stage, [plan])
      ;({ panel } = await stage.openBeside(alva(stage.world)))
    })
    afterAll(() => stage.close())

    const at = async (instant: string) => {
      await setNow(instant)
      await panel.reload()
      await openPlan(panel, plan.child.name)
    }

    test('the 18th birthday begins at midnight in Sweden, and not an hour before or after', async () => {
      expect(await panel.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        timeZone,
      )
      await at(`2027-11-30T23:30:00+01:00`)
      expect(await handOff(panel)).toContain('30 november 2027')
      await at(`2027-12-01T00:30:00+01:00`)
      await typist(panel).press('Överlämna')
      await panel.getByText('Barnet har fyllt 18 år.', { exact: false }).waitFor()
    })
  },
)

describe('the nights in which the clocks change', () => {
  let stage: Stage
  let panel: Page
  beforeAll(async () => {
    stage = await openStage(undefined, { timeZone: 'Europe/Stockholm' })
    await seed(stage, [plan])
    ;({ panel } = await stage.openBeside(alva(stage.world)))
  })
  afterAll(() => stage.close())

  test.each([
    // Half past two comes twice in October, and not at all in March.
    ['2026-10-25T02:30:00+02:00', '25 oktober 2026', '2.30'],
    ['2026-10-25T02:30:00+01:00', '25 oktober 2026', '2.30'],
    ['2027-03-28T01:58:00+01:00', '28 mars 2027', '1.58'],
    ['2027-03-28T03:02:00+02:00', '28 mars 2027', '3.02'],
  ])('at %s a word is kept and handed off, with that day and time', async (instant, day, time) => {
    await setNow(instant)
    await panel.reload()
    await openPlan(panel, plan.child.name)
    await typist(panel).open('Mål på kort och lång sikt')
    await typist(panel).fill('Barnets egen önskan', `Skrivet ${instant}`)
    const receipt = await handOff(panel)
    expect(receipt).toContain(day)
    expect(receipt).toMatch(new RegExp(time.replace('.', '[.:]')))
    await panel.reload()
    await openPlan(panel, plan.child.name)
    await typist(panel).open('Mål på kort och lång sikt')
    expect(await panel.getByLabel('Barnets egen önskan').inputValue()).toBe(`Skrivet ${instant}`)
  })
})
