import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited, uncalled } from '../fixtures/process-plans.ts'
import { atDay, savedFile } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { comesNext } from './story/process-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

let stage: Stage
let panel: Page

const hand = () => typist(panel)

beforeAll(async () => {
  stage = await openStage()
  const called = patchSection('meeting', { date: '2026-10-02', summonsSent: '2026-09-11' })
  await seed(stage, [edited(completePlan, uncalled, called)])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await atDay(panel, '2026-09-14', 'Alva Lind')
})
afterAll(() => stage.close())

const event = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const found = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: found.uid,
    sequence: found.sequence,
    day: found.startDate.toJSDate().toISOString().slice(0, 10),
  }
}

test('a meeting that was called off gets a new day, and is called to again', async () => {
  await hand().open('Kalla till möte')
  const invited = event(await savedFile(panel, 'Spara kalenderfil'))
  const calledOff = event(await savedFile(panel, 'Spara avbokning'))
  expect(calledOff).toEqual({ ...invited, method: 'CANCEL', sequence: 1 })
  await comesNext(panel, 'Samtycke och planering', 'Välj en ny mötesdag: mötet är inställt.')
  await hand().press('Gå dit')
  await hand().fill('Mötesdag', '2026-10-09')
  await comesNext(
    panel,
    'Samtycke och planering',
    'Kalla till möte: samtycke finns, men ingen är kallad.',
  )
  await hand().press('Gå dit')
  const again = event(await savedFile(panel, 'Spara kalenderfil'))
  expect(again).toEqual({ ...invited, sequence: 2, day: '2026-10-09' })
  await hand().press('Kallelsen är skickad i dag')
  await panel.locator('.next small', { hasText: 'Kallade' }).waitFor()
})
