import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { atDay, copied, savedFile } from './story/at-day.ts'
import { begin, unwritten } from './story/begin.ts'
import {
  addParties,
  chooseRegion,
  comesNext,
  compareFrom,
  enterReplies,
  goTo,
  keptPlan,
  openMeeting,
  openPart,
  typeInterventions,
} from './story/process-steps.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { chapters } from './story/write-plan.ts'

// The whole process where much is still open: each test goes on where the one before it ended.
const name = 'Noah Eriksson'
const { parties } = beforeMeetingPlan.meeting
const within = { timeout: 5000 }
let stage: Stage
let panel: Page
let page: Page

const hand = () => typist(panel)
const next = (where: string, sentence: string) => comesNext(panel, where, sentence)
const kept = () => keptPlan(stage, beforeMeetingPlan.id)

beforeAll(async () => {
  ;({ stage, panel } = await begin(
    { ...unwritten(beforeMeetingPlan), needIdentifiedBy: beforeMeetingPlan.needIdentifiedBy },
    '2026-09-01',
  ))
})
afterAll(() => stage.close())

test('consent by telephone, and what the child says before the meeting, are written first', async () => {
  await chooseRegion(panel, 'Stockholm')
  await next(
    'Samtycke och planering',
    'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
  )
  await hand().press('Gå dit')
  await chapters.Samtycke?.(hand(), beforeMeetingPlan)
  await next(
    'Samtycke och planering',
    'Skriv frågeställningen med familjen: samtycke finns, men frågan för mötet saknas.',
  )
  await hand().press('Gå dit')
  await hand().fill('Frågeställning för mötet', beforeMeetingPlan.meetingQuestion)
  await hand().open('Inför mötet')
  await hand().fill('Hur vill du vara med?', 'Digitalt, utan kamera')
  await hand().fill('Är det något som inte ska sägas på mötet?', 'Pappa får inte veta')
  await panel.getByLabel('Det som inte ska sägas får inte heller delas').check()
  await hand().press('För in svaren i planen')
  await expect
    .poll(async () => (await kept()).childParticipation.account, within)
    .toBe('Så här vill barnet vara med: Digitalt, utan kamera.')
  expect((await kept()).consent.sharing.notShared).toBe(
    'Noah säger ”okej om inte pappa får veta”. Pappa får inte veta',
  )
})

test('Stockholm has no rule for the day: the panel says so, and one is chosen', async () => {
  await addParties(panel, parties)
  await next('Samtycke och planering', 'Välj mötesdag: parterna är valda, men ingen dag.')
  await hand().open('Kalla till möte')
  await panel.getByText('Ingen tidsgräns är känd för Stockholm.').waitFor()
  expect(await panel.locator('.proposal').count()).toBe(0)
  await panel.getByText('Välj mötesdag först.').waitFor()
  expect(await panel.getByRole('button', { name: /^Kopiera kallelsen/ }).count()).toBe(0)
  await hand().open('Möte och uppföljning')
  await hand().fill('Mötesdag', '2026-09-25')
  await hand().fill('Börjar', '10:00')
  await hand().fill('Plats eller video', beforeMeetingPlan.meeting.place)
  await next('Samtycke och planering', 'Kalla till möte: samtycke finns, men ingen är kallad.')
})

test('the call is sent: no common platform, no name to whom the consent does not name', async () => {
  await hand().press('Gå dit')
  await panel.getByText('Det finns ingen videoplattform som alla får använda.').waitFor()
  const school = await copied(panel, 'Kopiera kallelsen till Roslagsskolan')
  expect(school.text).toContain('Barn: Noah Eriksson, född 2012.')
  const clinic = await copied(panel, 'Kopiera kallelsen till BUP Norrtälje')
  expect(clinic.text).toContain('Barn: N.E., född 2012.')
  expect(clinic.text).not.toMatch(/Noah|Eriksson/)
  for (const { text, html } of [school, clinic]) expect(text + html).not.toMatch(/pappa/i)
  const file = await savedFile(panel, 'Spara kalenderfil')
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  expect(event?.getFirstPropertyValue('summary')).toBe('SIP-möte')
  expect(event?.getFirstPropertyValue('location')).toBe('Roslagsskolan, med telefon för barnet')
  expect(file).not.toMatch(/Noah|Eriksson|20120508/)
  await hand().press('Kallelsen är skickad i dag')
  await next(
    'Kallade',
    'Vänta in svar från Roslagsskolan, Elevhälsan, Socialtjänsten barn och unga, BUP Norrtälje och Ungdomsmottagningen: kallelsen skickades i dag.',
  )
})

test('one cannot come, one does not answer, and those who come share no platform', async () => {
  await atDay(panel, '2026-09-21', name)
  await enterReplies(panel, parties)
  await next('Kallade', 'Påminn BUP Norrtälje: mötet är 25 september, och svar saknas.')
  await hand().open('Kalla till möte')
  await panel.getByText('Det finns ingen videoplattform som alla får använda.').waitFor()
  expect((await kept()).meeting.parties.map(({ reply, reason }) => [reply, reason])).toEqual(
    parties.map(({ reply, reason }) => [reply, reason]),
  )
})

test('the meeting: what was vague is asked about, and what remains is said until it is written', async () => {
  await atDay(panel, '2026-09-25', name)
  await next('Möte', 'Anteckna vilka som är med: mötet är i dag kl. 10.00.')
  page = await openMeeting(stage, panel)
  for (const unit of ['Roslagsskolan', 'Elevhälsan', 'Jonas Wik'])
    await typist(page).press(`${unit} är här`)
  for (const unit of ['BUP Norrtälje', 'Ungdomsmottagningen'])
    await typist(page).press(`${unit} är inte här`)
  const [studies, talks, family] = beforeMeetingPlan.interventions
  if (!studies || !talks || !family) throw new Error('The case has three interventions.')
  await typeInterventions(page, [studies, talks])
  await page.getByText('”vid behov” kan betyda olika').waitFor()
  await typeInterventions(page, [family])
  await hand().open('Mål på kort och lång sikt')
  await chapters['Mål på kort och lång sikt']?.(hand(), beforeMeetingPlan)
  await next(
    'Möte',
    'Skriv planen klar tillsammans: kvar är ansvarig huvudman, barnets delaktighet, vem som ansvarar, åtgärder av andra och mål.',
  )
})

test('the silent unit gets a deviation, and the one that said no does not', async () => {
  await goTo(page, 'Avslut')
  for (const unit of ['Roslagsskolan', 'Elevhälsan', 'Jonas Wik'])
    await typist(page).press(`Bekräfta för ${unit}`)
  await typist(page).fill('Dag för uppföljning', '2026-12-11')
  await next(
    'Uppföljning',
    'Bestäm vem som kallar: uppföljningen är 11 december, men ingen är namngiven.',
  )
  await page.close()
  await atDay(panel, '2026-09-28', name)
  await next(
    'Uppföljning',
    'Bestäm vem som kallar: uppföljningen är 11 december, men ingen är namngiven.',
  )
  await openPart(panel, 'Kalla till möte')
  expect(await panel.getByRole('button', { name: /^Kopiera avvikelse/ }).allInnerTexts()).toEqual([
    'Kopiera avvikelse för BUP Norrtälje',
  ])
  const { text } = await copied(panel, 'Kopiera avvikelse för BUP Norrtälje')
  expect(text).toContain('Barn: N.E., född 2012.')
  expect(text).not.toMatch(/Noah|Eriksson|pappa/i)
})

test('at the follow-up the plan goes on', async () => {
  await atDay(panel, '2026-12-11', name)
  await next(
    'Uppföljning',
    'Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag.',
  )
  await hand().press('Gå dit')
  await hand().press('Skriv resultat för Familjebehandlare hem två gånger i veckan')
  await hand().pick('Läge', 'Pågår')
  await hand().fill('Resultat', 'Jonas kommer tisdagar och torsdagar')
  await hand().press('Klar')
  await hand().choose('Noah kommer till skolan tre dagar i veckan', 'Inte uppnått')
  await hand().pick('Hur går ni vidare?', 'Fortsatt SIP')
  await hand().fill('Nästa uppföljning', '2027-03-05')
  await hand().fill('Vem kallar', 'Jonas Wik')
  await hand().press('Anteckna uppföljningen')
  await next('Uppföljning', 'Uppföljning 5 mars 2027: Jonas Wik kallar.')
  await hand().open('Vad har ändrats sedan sist')
  await compareFrom(panel, 1)
  await expect
    .poll(() => panel.locator('.changes li').allInnerTexts(), within)
    .toEqual([
      'Insatsen ”Familjebehandlare hem två gånger i veckan”, läge: pågår.',
      'Insatsen ”Familjebehandlare hem två gånger i veckan”, resultat: Jonas kommer tisdagar och torsdagar.',
      'Målet ”Noah kommer till skolan tre dagar i veckan”, utfall: inte nått.',
      'Nästa uppföljning: 5 mars 2027.',
      'Vem som kallar: Jonas Wik.',
      'Uppföljning har hållits: 11 december 2026, planen fortsätter.',
    ])
})
