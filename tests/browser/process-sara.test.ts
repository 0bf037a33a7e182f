import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { atDay, copied, savedFile } from './story/at-day.ts'
import { begin, unwritten } from './story/begin.ts'
import { openNote, saveNote } from './story/journal-steps.ts'
import { handOff, insertPlan } from './story/panel-steps.ts'
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

// A child whose whereabouts are protected, from need to the next follow-up: one story, in order.
const place = 'Hantverkargatan 14, Gnesta'
const phone = '08-508 77 31'
const whereabouts = /Stockholm|Enskede|Årsta|Vantör|Hantverkar|Gnesta|508 ?77|0850877/i
/** What the family has limited stands in the plan itself, for the record, and nowhere else. */
const limits = /pappa|tidigare skola|mormors hus/i
const record = ['Kopiera', 'the note', 'DocumentReference at the region', 'CarePlan at the region']
const wholePlan = [...record, 'Consent at the region']

const plan: Plan = {
  ...protectedPlan,
  meetingQuestion: 'Hur kan Sara bli trygg och sova på nätterna?',
  leadPrincipal: { ...protectedPlan.leadPrincipal, principal: 'Kommunen', phone },
  needIdentifiedBy: {
    source: 'staff',
    who: 'Socialsekreterare Maja Holm',
    unit: 'Socialtjänsten',
    date: '2026-02-20',
    observed: 'Sover inte, är inte i skolan.',
  },
  childParticipation: { ...protectedPlan.childParticipation, account: 'Eget samtal med Maja' },
}
const parties = plan.meeting.parties.map((party) => ({ ...party, attended: 'unknown' as const }))
const out: Record<string, string> = {}
let stage: Stage
let journal: Page
let panel: Page

const hand = () => typist(panel)
const next = (where: string, sentence: string) => comesNext(panel, where, sentence)
const kept = () => keptPlan(stage, plan.id)

async function write(title: string): Promise<void> {
  await hand().open(title)
  await chapters[title]?.(hand(), plan)
}

/** What is wrapped as base64 is read too. */
const readable = (json: string): string =>
  json.replaceAll(/"data":"([^"]+)"/g, (_all, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  )

async function copy(button: string): Promise<string> {
  const { html, text } = await copied(panel, button)
  out[button] = html + text
  return text
}

beforeAll(async () => {
  ;({ stage, journal, panel } = await begin(unwritten(protectedPlan), '2026-02-27'))
})
afterAll(() => stage.close())

test('need, consent, question and parties', async () => {
  await next('Behov', 'Beskriv behovet: planen säger ännu inte vem som såg det, och när.')
  await chooseRegion(panel, 'Stockholm')
  await write('Vem uppmärksammade behovet')
  await next(
    'Samtycke och planering',
    'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
  )
  await write('Samtycke')
  await hand().open('Barnet och frågan')
  await hand().fill('Frågeställning för mötet', plan.meetingQuestion)
  await write('Ansvarig huvudman')
  await hand().open('Inför mötet')
  await hand().fill('Vad är viktigt för dig?', 'Jag vill bestämma själv vem som får veta')
  await copy('Kopiera bladet till barnet')
  await hand().fill('Är det något som inte ska sägas på mötet?', 'Något om mormors hus')
  await copy('Kopiera bladet till vårdnadshavarna')
  await hand().press('För in svaren i planen')
  await addParties(panel, parties)
  await next('Samtycke och planering', 'Välj mötesdag: parterna är valda, men ingen dag.')
  expect((await kept()).childParticipation.account).toBe(
    'Det här är viktigt: Jag vill bestämma själv vem som får veta.',
  )
})

test('calls, information, sheets and calendar file are sent', async () => {
  await hand().open('Möte och uppföljning')
  await hand().fill('Mötesdag', '2026-03-13')
  await hand().fill('Börjar', '13:00')
  await hand().fill('Plats eller video', place)
  await next('Samtycke och planering', 'Kalla till möte: samtycke finns, men ingen är kallad.')
  await hand().press('Gå dit')
  expect(await copy('Kopiera kallelsen till BUP')).toContain('Barn: S., född 2010.')
  expect(await copy('Kopiera kallelsen till Ungdomsmottagningen')).toContain('Barn: S., född 2010.')
  await copy('Kopiera informationen om SIP')
  const file = await savedFile(panel, 'Spara kalenderfil')
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  expect(event?.getFirstPropertyValue('summary')).toBe('SIP-möte')
  expect(event?.hasProperty('location')).toBe(false)
  out['the calendar file'] = file
  await hand().press('Kallelsen är skickad i dag')
  await next(
    'Kallade',
    'Vänta in svar från BUP och Ungdomsmottagningen: kallelsen skickades i dag.',
  )
  await enterReplies(panel, parties)
  await next('Kallade', 'Vänta in svar från Ungdomsmottagningen: kallelsen skickades i dag.')
})

test('the meeting, and the unit that did not come', async () => {
  await atDay(panel, '2026-03-13', 'Sara')
  await next('Möte', 'Anteckna vilka som är med: mötet är i dag kl. 13.00.')
  const page = await openMeeting(stage, panel)
  await typist(page).press('BUP är här')
  await typist(page).press('Ungdomsmottagningen är inte här')
  await typeInterventions(page, plan.interventions)
  await write('Åtgärder av någon annan')
  await write('Mål på kort och lång sikt')
  out['the meeting page'] = await page.evaluate(() => document.documentElement.outerHTML)
  await goTo(page, 'Avslut')
  await typist(page).press('Bekräfta för BUP')
  await typist(page).fill('Dag för uppföljning', '2026-09-18')
  await typist(page).fill('Vem kallar', 'Maja Holm')
  await next('Uppföljning', 'Uppföljning 18 september: Maja Holm kallar.')
  out['the meeting page, last part'] = await page.evaluate(() => document.documentElement.outerHTML)
  await page.close()
  expect((await kept()).versions.map(({ cause }) => cause)).toEqual(['meeting'])
})

test('the follow-up: one unit is withdrawn, and the plan goes on', async () => {
  await atDay(panel, '2026-09-18', 'Sara')
  await next(
    'Uppföljning',
    'Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag.',
  )
  await hand().press('Gå dit')
  for (const { what, result } of plan.interventions) {
    await hand().press(`Skriv resultat för ${what}`)
    await hand().fill('Resultat', result)
    await hand().press('Klar')
  }
  await hand().choose('Sova sju timmar per natt', 'Uppnått')
  await hand().pick('Hur går ni vidare?', 'Fortsatt SIP')
  await hand().fill('Nästa uppföljning', '2026-12-04')
  await hand().fill('Vem kallar', 'Maja Holm')
  await hand().press('Anteckna uppföljningen')
  await next('Uppföljning', 'Uppföljning 4 december: Maja Holm kallar.')
  await hand().open('Vad har ändrats sedan sist')
  await compareFrom(panel, 1)
  expect(await copy('Kopiera som text')).toContain('Sover bättre, inga inläggningar sedan maj')
  await openPart(panel, 'Kalla till möte')
  expect(await copy('Kopiera avvikelse för Ungdomsmottagningen')).toContain('Barn: S., född 2010.')
})

test('the plan leaves the panel: copied, in the journal’s note, and to the region', async () => {
  await copy('Kopiera')
  await openNote(journal)
  await insertPlan(panel)
  out['the note'] = await saveNote(journal, stage.world)
  await handOff(panel)
  const types = ['CarePlan', 'Patient', 'Goal', 'Task', 'Appointment', 'Consent', 'Organization']
  for (const type of [
    ...types,
    'CareTeam',
    'DocumentReference',
    'Provenance',
    'PractitionerRole',
  ]) {
    const held = await stage.held(type)
    expect(held.length, type).toBeGreaterThan(0)
    out[`${type} at the region`] = readable(JSON.stringify(held))
  }
  const worker = await stage.browser().serviceWorker()
  const { 'reminders/list': reminders } = await worker.evaluate(() =>
    chrome.storage.session.get('reminders/list'),
  )
  expect(reminders).toHaveLength(3)
  out.reminders = JSON.stringify(reminders)
})

test('nothing of what went out tells where the child is, or what must not be shared', async () => {
  const found = Object.entries(out).flatMap(([name, text]) => {
    const word = text.match(whereabouts) ?? (wholePlan.includes(name) ? null : text.match(limits))
    return word ? [[name, word[0]]] : []
  })
  expect(found).toEqual([])
  // The panel itself knows all of it.
  const known = JSON.stringify(await kept())
  for (const words of [plan.child.municipality, plan.child.region, place, phone])
    expect(known).toContain(words)
  expect(Object.keys(out)).toHaveLength(24)
  expect(out['DocumentReference at the region']).toContain('Traumabehandling')
})
