import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { atDay, copied, savedFile } from './story/at-day.ts'
import { begin, unwritten } from './story/begin.ts'
import {
  addParties,
  chooseRegion,
  comesNext,
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

// The whole process for one child, told in order: each test goes on where the one before it ended.
const name = 'Alva Lind'
const { parties } = completePlan.meeting
const within = { timeout: 5000 }
let stage: Stage
let panel: Page
let page: Page

const hand = () => typist(panel)
const next = (where: string, sentence: string) => comesNext(panel, where, sentence)
const kept = () => keptPlan(stage, completePlan.id)

async function write(...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await hand().open(title)
    await chapters[title]?.(hand(), completePlan)
  }
}

beforeAll(async () => {
  ;({ stage, panel } = await begin(unwritten(completePlan), '2026-09-11'))
})
afterAll(() => stage.close())

test('need, consent, question and parties, each asked for in its turn', async () => {
  await next('Behov', 'Beskriv behovet: planen säger ännu inte vem som såg det, och när.')
  await chooseRegion(panel, 'Gävleborg')
  await write('Vem uppmärksammade behovet')
  await next(
    'Samtycke och planering',
    'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
  )
  await write('Samtycke')
  await next(
    'Samtycke och planering',
    'Skriv frågeställningen med familjen: samtycke finns, men frågan för mötet saknas.',
  )
  await hand().press('Gå dit')
  await hand().fill('Frågeställning för mötet', completePlan.meetingQuestion)
  await next(
    'Samtycke och planering',
    'Välj vilka som ska kallas: frågan är klar, men inga parter är valda.',
  )
  await addParties(panel, parties)
  await next('Samtycke och planering', 'Välj mötesdag: parterna är valda, men ingen dag.')
  const called = (await kept()).meeting.parties
  expect(called.map(({ unit, sector, kind }) => [unit, sector, kind])).toEqual(
    parties.map(({ unit, sector, kind }) => [unit, sector, kind]),
  )
})

test('the day that Gävleborg’s rule gives is taken, and the call is copied, saved and sent', async () => {
  await hand().open('Kalla till möte')
  expect(await panel.locator('.proposal').innerText()).toMatch(/^Förslag: fredag 2 oktober$/m)
  await hand().press('Ta den dagen')
  await next('Samtycke och planering', 'Kalla till möte: samtycke finns, men ingen är kallad.')
  await hand().open('Möte och uppföljning')
  await hand().fill('Börjar', '10:00')
  await hand().fill('Slutar', '11:00')
  await hand().fill('Plats eller video', completePlan.meeting.place)
  await hand().fill('Mötesledare', completePlan.meeting.chair)
  await hand().fill('Sekreterare', completePlan.meeting.noteTaker)
  await hand().press('Gå dit')
  await hand().fill('Sista dag att svara', '2026-09-25')
  const school = await copied(panel, 'Kopiera kallelsen till Håstaskolan')
  expect(school.text).toContain('Barn: Alva Lind, född 2018.')
  expect(school.text).toContain(completePlan.meetingQuestion)
  expect(school.text).toContain('Fredag 2 oktober 2026 kl. 10.00–11.00, 1 timme')
  expect(school.html).toContain('Håstaskolan rum 14 och video')
  const outside = await copied(panel, 'Kopiera kallelsen till BUP')
  expect(outside.text).toContain('Barn: A.L., född 2018.')
  expect(outside.text).not.toMatch(/Alva|Lind/)
  expect((await copied(panel, 'Kopiera informationen om SIP')).text).toContain('Information om SIP')
  const event = new ICAL.Event(
    new ICAL.Component(
      ICAL.parse(await savedFile(panel, 'Spara kalenderfil')),
    ).getFirstSubcomponent('vevent') ?? undefined,
  )
  expect([event.summary, event.sequence, event.location]).toEqual([
    'SIP-möte',
    0,
    completePlan.meeting.place,
  ])
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-02T08:00:00.000Z')
  await hand().press('Kallelsen är skickad i dag')
  await next(
    'Kallade',
    'Vänta in svar från Håstaskolan, Elevhälsan, Barn- och ungdomshabiliteringen (BUH), LSS-enheten och BUP: sista svarsdag är 25 september.',
  )
  expect((await kept()).meeting.summonsSent).toBe('2026-09-11')
})

test('answers come in, and what the child says before the meeting goes into field 4', async () => {
  await atDay(panel, '2026-09-28', name)
  await enterReplies(panel, parties)
  await next('Kallade', 'Påminn BUP: sista svarsdag var 25 september, och svar saknas.')
  await openPart(panel, 'Inför mötet')
  await hand().fill('Dag för förmötet', '2026-09-18')
  await hand().fill('Vad är viktigt för dig?', 'Att det är tyst när jag äter')
  await hand().fill('Hur vill du vara med?', 'De första tio minuterna, med min bild')
  await panel.getByLabel('Barnet vill ha det som sin egen önskan i planen').check()
  await hand().press('För in svaren i planen')
  await expect.poll(async () => (await kept()).ownWish, within).toBe('Att det är tyst när jag äter')
  await hand().open('Barnets delaktighet')
  expect(await panel.getByLabel('Så har barnet varit med').inputValue()).toBe(
    'Förmöte 18 september 2026. Det här är viktigt: Att det är tyst när jag äter. Så här vill barnet vara med: De första tio minuterna, med min bild.',
  )
})

test('the meeting: who came, who does what by the keyboard, and every name confirmed', async () => {
  await atDay(panel, '2026-10-02', name)
  await next('Möte', 'Anteckna vilka som är med: mötet är i dag kl. 10.00.')
  page = await openMeeting(stage, panel)
  const present = [
    'Eva Nyström',
    'skolsköterska Ida Wall',
    'Nils Forsgren',
    'Samira Haddad för Tove Lund',
  ]
  for (const person of present) await typist(page).press(`${person} är här`)
  await typist(page).press('BUP är inte här')
  await next(
    'Möte',
    'Skriv planen klar tillsammans: kvar är ansvarig huvudman, barnets delaktighet, insatser, vem som ansvarar, åtgärder av andra och mål.',
  )
  await typeInterventions(page, completePlan.interventions)
  await write('Ansvarig huvudman', 'Barnets delaktighet', 'Åtgärder av någon annan')
  await write('Mål på kort och lång sikt')
  await next(
    'Möte',
    'Läs upp vem som gör vad: Håstaskolan, Elevhälsan, Barn- och ungdomshabiliteringen (BUH) och LSS-enheten har inte bekräftat det som skrivits.',
  )
  await goTo(page, 'Avslut')
  for (const person of present) await typist(page).press(`Bekräfta för ${person}`)
  await next('Möte', 'Bestäm nästa dag: allt är bekräftat, men ingen uppföljning är bestämd.')
  const { versions, interventions } = await kept()
  expect(versions.map(({ number, cause }) => [number, cause])).toEqual([[1, 'meeting']])
  const said = ({ what, unit, person, start, followUp }: (typeof interventions)[number]) => [
    what,
    unit,
    person,
    start,
    followUp,
  ]
  expect(interventions.map(said)).toEqual(completePlan.interventions.map(said))
  await typist(page).fill('Dag för uppföljning', '2026-11-20')
  await typist(page).fill('Klockan', '10:00')
  await typist(page).fill('Vem kallar', 'Eva Nyström')
  await next('Uppföljning', 'Uppföljning 20 november kl. 10.00: Eva Nyström kallar.')
  await page.close()
})

test('a deviation is written for the unit that stayed away without a word, and for no other', async () => {
  await atDay(panel, '2026-10-05', name)
  await openPart(panel, 'Kalla till möte')
  expect(await panel.getByRole('button', { name: /^Kopiera avvikelse/ }).allInnerTexts()).toEqual([
    'Kopiera avvikelse för BUP',
  ])
  const { text } = await copied(panel, 'Kopiera avvikelse för BUP')
  expect(text).toContain('BUP kallades till ett SIP-möte fredag 2 oktober 2026.')
  expect(text).toContain('Kallelsen skickades fredag 11 september 2026.')
  expect(text).not.toMatch(/Alva|Lind|20180314/)
})
