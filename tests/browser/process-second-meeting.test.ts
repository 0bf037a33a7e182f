import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { atDay, copied, savedFile } from './story/at-day.ts'
import { begin } from './story/begin.ts'
import {
  comesNext,
  goTo,
  headings,
  keptPlan,
  openMeeting,
  openPart,
} from './story/process-steps.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// From the follow-up of a plan to its second meeting: each test goes on where the one before ended.
const name = 'Alva Lind'
const question = 'Räcker en lugn lunch, eller behövs mer för att Alva ska orka?'
const { parties } = completePlan.meeting
const within = { timeout: 5000 }
let stage: Stage
let panel: Page
let page: Page

const hand = () => typist(panel)
const next = (where: string, sentence: string) => comesNext(panel, where, sentence)
const kept = () => keptPlan(stage, completePlan.id)

beforeAll(async () => {
  ;({ stage, panel } = await begin(
    withVersion(completePlan, 'meeting', '2026-10-02T09:00:00Z'),
    '2026-10-30',
  ))
})
afterAll(() => stage.close())

test('the next meeting is called to from the follow-up, with a question of its own', async () => {
  await hand().open('Följ upp och avsluta')
  await panel.getByText('Dagen blir den ni har kommit överens om: fredag 20 november.').waitFor()
  await hand().fill('Frågeställning för nästa möte', question)
  await hand().press('Kalla till nästa möte')
  await next('Uppföljning', 'Kalla till mötet 20 november: ingen är kallad än.')
  const { meeting, meetingQuestion, versions } = await kept()
  expect(meetingQuestion).toBe(question)
  expect([meeting.date, meeting.start]).toEqual(['2026-11-20', '10:00'])
  expect(meeting.parties.map(({ unit, reply, confirmedAt }) => [unit, reply, confirmedAt])).toEqual(
    parties.map(({ unit }) => [unit, 'none', '']),
  )
  expect(versions).toHaveLength(1)
})

test('its call and its calendar event are its own', async () => {
  expect(await headings(panel)).toContain('Kalla till möte')
  await hand().fill('Sista dag att svara', '2026-11-13')
  const { text } = await copied(panel, 'Kopiera kallelsen till Håstaskolan')
  expect(text).toContain(question)
  expect(text).toContain('Fredag 20 november 2026 kl. 10.00–11.00')
  const calendar = new ICAL.Component(ICAL.parse(await savedFile(panel, 'Spara kalenderfil')))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect([event.uid, event.sequence]).toEqual([`${completePlan.id}.meeting-2@sip-panelen`, 0])
  await hand().press('Kallelsen är skickad i dag')
  await next(
    'Kallade',
    'Vänta in svar från Håstaskolan, Elevhälsan, Barn- och ungdomshabiliteringen (BUH), LSS-enheten och BUP: sista svarsdag är 13 november.',
  )
})

test('what was agreed at the first meeting stays, to be read and compared', async () => {
  await openPart(panel, 'Vad har ändrats sedan sist')
  await panel.getByText('Läs version 1').click()
  const version = await panel.locator('.version').innerText()
  expect(version).toContain(completePlan.meetingQuestion)
  expect(version).toContain('2026-10-02')
  expect(version).toContain('Lugn plats för lunch')
})

test('the second meeting is held, and its page opens once and knows its time when reloaded', async () => {
  await atDay(panel, '2026-11-16', name)
  await hand().open('Möte och uppföljning')
  for (const { unit, person, reply } of parties.filter((each) => each.reply !== 'none')) {
    await hand().press(`Ändra ${unit}, ${person}`)
    await hand().choose('Svar', reply === 'substitute' ? 'Ersättare' : 'Kommer')
    await hand().press('Klar')
  }
  await next('Kallade', 'Påminn BUP: sista svarsdag var 13 november, och svar saknas.')
  await atDay(panel, '2026-11-20', name)
  await next('Möte', 'Anteckna vilka som är med: mötet är i dag kl. 10.00.')
  page = await openMeeting(stage, panel)
  expect(await page.locator('h1').innerText()).toBe(question)
  const tabs = () => stage.browser().context.pages().length
  const before = tabs()
  const back = stage.browser().context.pages()[0]
  await back?.bringToFront()
  await typist(panel).press('Öppna mötessidan')
  await expect.poll(() => page.evaluate(() => document.visibilityState), within).toBe('visible')
  expect(tabs()).toBe(before)
  for (const { person, attended } of parties) {
    if (attended === 'present') await typist(page).press(`${person} är här`)
  }
  await typist(page).press('BUP är inte här')
  await goTo(page, 'Avslut')
  await expect.poll(async () => (await kept()).meeting.agenda?.part, within).toBe('closing')
  await page.reload()
  await page.getByRole('tab', { selected: true, name: 'Avslut' }).waitFor()
  for (const { person, attended } of parties) {
    if (attended === 'present') await typist(page).press(`Bekräfta för ${person}`)
  }
  await next(
    'Möte',
    'Besluta om fortsatt SIP eller avslut: allt är bekräftat, men inget beslut finns.',
  )
  await page.close()
})

test('the decision ends it, and both meetings stand among the versions', async () => {
  await hand().press('Gå dit')
  await hand().pick('Hur går ni vidare?', 'Fortsatt SIP')
  await hand().fill('Nästa uppföljning', '2027-01-15')
  await hand().fill('Vem kallar', 'Eva Nyström')
  await hand().press('Anteckna uppföljningen')
  await next('Uppföljning', 'Uppföljning 15 januari 2027: Eva Nyström kallar.')
  const { versions } = await kept()
  expect(versions.map(({ cause, content }) => [cause, content.meeting.date])).toEqual([
    ['meeting', '2026-10-02'],
    ['meeting', '2026-11-20'],
    ['followUp', '2026-11-20'],
  ])
  await panel.getByRole('button', { name: 'Kalla till nästa möte' }).waitFor()
})
