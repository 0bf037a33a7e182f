import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited, uncalled } from '../fixtures/process-plans.ts'
import { atDay, savedFile } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { keptPlan } from './story/process-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

let stage: Stage
let panel: Page
let invited: string

const within = { timeout: 5000 }
const hand = () => typist(panel)
const kept = async (unit: string) => {
  const { meeting } = await keptPlan(stage, completePlan.id)
  const row = meeting.parties.find((each) => each.unit === unit)
  return [row?.reply, row?.person, row?.reason]
}

/** The saved call as a calendar sends it back. */
const answered = (attendee: string, call = invited) =>
  call.replace('METHOD:REQUEST', 'METHOD:REPLY').replace(/^UID:/m, `ATTENDEE;${attendee}\r\nUID:`)

async function choose(...files: readonly (readonly [name: string, content: string])[]) {
  const asked = panel.waitForEvent('filechooser')
  await hand().press('Välj kalenderfiler')
  await (await asked).setFiles(
    files.map(([name, content]) => ({
      name,
      mimeType: 'text/calendar',
      buffer: Buffer.from(content),
    })),
  )
}

beforeAll(async () => {
  stage = await openStage()
  const called = patchSection('meeting', { date: '2026-10-02', summonsSent: '2026-09-11' })
  await seed(stage, [edited(completePlan, uncalled, called)])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await atDay(panel, '2026-09-14', 'Alva Lind')
  await hand().open('Kalla till möte')
  invited = await savedFile(panel, 'Spara kalenderfil')
})
afterAll(() => stage.close())

test('several files are read, shown, and taken for the units that they come from', async () => {
  await choose(
    ['svar.ics', answered('PARTSTAT=ACCEPTED;CN="BUP Hudiksvall":mailto:bup@example.se')],
    ['svar2.ics', answered('PARTSTAT=DECLINED;CN=Elevhälsan:mailto:eht@example.se')],
  )
  const rows = panel.getByRole('list', { name: 'Svar som har lästs' })
  await rows.getByText('BUP Hudiksvall: kommer').waitFor()
  await rows.getByText('Elevhälsan: kan inte').waitFor()
  expect(await kept('BUP')).toEqual(['none', '', ''])
  await hand().press('För in svaret från BUP Hudiksvall')
  await panel.getByText('Svaret från BUP står nu i planen.').waitFor()
  await hand().press('För in svaret från Elevhälsan')
  await expect.poll(() => kept('BUP'), within).toEqual(['coming', '', ''])
  expect((await kept('Elevhälsan'))[0]).toBe('declined')
  expect(await rows.count()).toBe(0)
})

test('an answer that nobody is known by waits until the unit is chosen', async () => {
  await hand().press('Klistra in text')
  await hand().fill(
    'Text ur en kalenderfil',
    answered('PARTSTAT=ACCEPTED;CN=Kansliet:mailto:kansli@example.se'),
  )
  await hand().press('Läs texten')
  await panel.getByText('Svaret kan inte knytas till en kallad enhet.').waitFor()
  expect(await panel.getByRole('button', { name: /^För in svaret/ }).count()).toBe(0)
  await hand().choose('Enhet som Kansliet svarar för', 'LSS-enheten')
  await hand().press('För in svaret från Kansliet')
  await expect.poll(async () => (await kept('LSS-enheten'))[0], within).toBe('coming')
})

test('what is no answer to this meeting says so, by its file, and is not taken', async () => {
  const attendee = 'PARTSTAT=ACCEPTED;CN=Håstaskolan:mailto:hasta@example.se'
  await choose(
    ['annat.ics', answered(attendee).replace(/^UID:.*$/m, 'UID:other')],
    ['halv.ics', answered(attendee).slice(0, -20)],
    ['kallelse.ics', invited],
    ['brev.ics', 'Hej! Vi kommer.'],
    ['tom.ics', answered(attendee).replace(/^ATTENDEE.*\r\n/m, '')],
  )
  for (const words of [
    'annat.ics: Svaret gäller ett annat möte eller en annan plan.',
    'halv.ics: Kalenderfilen är inte hel.',
    'kallelse.ics: Det här är en kalenderfil, men inget svar på en kallelse.',
    'brev.ics: Det här är ingen kalenderfil.',
    'tom.ics: Svaret säger inte vem det kommer från.',
  ])
    await panel.getByText(words).waitFor()
  await savedFile(panel, 'Spara kalenderfil')
  await choose(['gammal.ics', answered(attendee)])
  await panel.getByText('gammal.ics: Svaret gäller en tidigare tid för mötet.').waitFor()
  expect((await kept('Håstaskolan'))[0]).toBe('none')
})
