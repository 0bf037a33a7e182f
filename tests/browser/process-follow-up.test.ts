import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { atDay, copied } from './story/at-day.ts'
import { begin } from './story/begin.ts'
import { comesNext, compareFrom, keptPlan, openPart } from './story/process-steps.ts'
import type { Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// A plan that was confirmed at its meeting, to its end: each test goes on where the one before ended.
const name = 'Alva Lind'
const within = { timeout: 5000 }
let stage: Stage
let panel: Page

const changed = [
  'Insatsen ”Lugn plats för lunch”, läge: klar.',
  'Insatsen ”Lugn plats för lunch”, resultat: Alva äter i det lilla rummet.',
  'Insatsen ”Lugn plats för lunch”, betydelse för barnet: Hon orkar eftermiddagen.',
  'Insatsen ”Ledsagare på skolskjutsen”, läge: avbruten.',
  'Insatsen ”Ledsagare på skolskjutsen”, resultat: Kim kan inte längre.',
  'Insatsen ”Ledsagare på skolskjutsen”, betydelse för barnet: Alva åker med Mira.',
  'Målet ”Alva är i skolan fyra av fem dagar varje vecka”, utfall: delvis nått.',
  'Målet ”Alva äter lunch i skolan varje dag”, utfall: nått.',
]

const hand = () => typist(panel)
const next = (where: string, sentence: string) => comesNext(panel, where, sentence)
const kept = () => keptPlan(stage, completePlan.id)
const changes = () => panel.locator('.changes li').allInnerTexts()
const means = () => panel.locator('.results dd').allInnerTexts()

beforeAll(async () => {
  ;({ stage, panel } = await begin(
    withVersion(completePlan, 'meeting', '2026-10-02T09:00:00Z'),
    '2026-11-20',
  ))
})
afterAll(() => stage.close())

test('each intervention has its result and each goal its outcome, as the stage asks', async () => {
  await next(
    'Uppföljning',
    'Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag kl. 10.00.',
  )
  await hand().press('Gå dit')
  const results = [
    ['Lugn plats för lunch', 'Klar', 'Alva äter i det lilla rummet', 'Hon orkar eftermiddagen'],
    ['Ledsagare på skolskjutsen', 'Avbruten', 'Kim kan inte längre', 'Alva åker med Mira'],
  ] as const
  for (const [what, status, result, effect] of results) {
    await hand().press(`Skriv resultat för ${what}`)
    await hand().pick('Läge', status)
    await hand().fill('Resultat', result)
    await hand().fill('Vad det har betytt för barnet', effect)
    await hand().press('Klar')
  }
  await hand().choose('Alva äter lunch i skolan varje dag', 'Uppnått')
  await hand().choose('Alva är i skolan fyra av fem dagar varje vecka', 'Delvis uppnått')
  await expect
    .poll(async () => (await kept()).goals.map(({ outcome }) => outcome), within)
    .toEqual(['partly', 'reached', ''])
  expect((await kept()).interventions.map(({ status, effect }) => [status, effect])).toEqual([
    ['done', 'Hon orkar eftermiddagen'],
    ['notStarted', ''],
    ['notStarted', ''],
    ['notStarted', ''],
    ['stopped', 'Alva åker med Mira'],
  ])
})

test('what has changed since the meeting is shown, and copied as one paragraph', async () => {
  await hand().open('Vad har ändrats sedan sist')
  expect(await changes()).toEqual(changed)
  const { text } = await copied(panel, 'Kopiera som text')
  expect(text.trim().split('\n').at(-1)).toBe(`Ändrat i planen sedan sist: ${changed.join(' ')}`)
})

test('the plan goes on with a new day, and that is a version', async () => {
  await hand().open('Följ upp och avsluta')
  await hand().press('Anteckna uppföljningen')
  await panel.getByText('Välj om planen fortsätter eller avslutas.').waitFor()
  expect((await kept()).followUps).toEqual([])
  await hand().pick('Hur går ni vidare?', 'Fortsatt SIP')
  await hand().fill('Nästa uppföljning', '2027-01-15')
  await hand().fill('Vem kallar', 'Eva Nyström')
  await hand().fill('Varför planen fortsätter', 'Två mål är kvar')
  await hand().press('Anteckna uppföljningen')
  await next('Uppföljning', 'Uppföljning 15 januari 2027: Eva Nyström kallar.')
  expect((await kept()).versions.map(({ cause }) => cause)).toEqual(['meeting', 'followUp'])
  expect(await panel.getByRole('list', { name: 'Tidigare uppföljningar' }).innerText()).toBe(
    '20 november 2026 · Fortsatt SIP · Två mål är kvar',
  )
  await hand().open('Vad har ändrats sedan sist')
  await panel.getByText('Inget har ändrats.').waitFor()
  await compareFrom(panel, 1)
  await expect
    .poll(changes, within)
    .toEqual([
      ...changed,
      'Nästa uppföljning: 15 januari 2027 i stället för 20 november 2026.',
      'Uppföljningens tid: borttaget, det var 10.00.',
      'Uppföljning har hållits: 20 november 2026, planen fortsätter (Två mål är kvar).',
    ])
})

test('the survey shows no mean before five have answered, and then what they answered', async () => {
  await hand().open('Enkät efter mötet')
  const statements = [
    'Jag fick komma till tals.',
    'Jag fick bidra med min kunskap och kunde erbjuda stöd från min yrkesroll.',
    'Mötet handlade om det som är viktigt just nu.',
    'Det är tydligt vem som ska göra vad.',
    'Jag har fått svar på mina frågor.',
  ]
  const sheets = [
    [5, 5, 4, 4, 5],
    [4, 4, 4, 3, 5],
    [5, 3, 4, 2, 5],
    [4, 4, 4, 1, 5],
    [5, 5, 4, 2, 5],
  ]
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0)
      expect(await means()).toEqual(
        statements.map(() => `${index} svar. Medelvärdet visas från 5 svar.`),
      )
    for (const [place, answer] of sheet.entries())
      await hand().pick(statements[place] ?? '', String(answer))
    await hand().press('Spara svaret')
    await panel.getByText('Svaret är sparat utan namn. Nästa person kan svara.').waitFor()
    await expect.poll(async () => (await kept()).surveys.length, within).toBe(index + 1)
    expect(await panel.locator('input[type=radio]:checked').count()).toBe(1)
  }
  expect(await means()).toEqual(
    ['4,6', '4,2', '4', '2,4', '5'].map((mean) => `${mean} i medelvärde av 5 svar`),
  )
  await hand().pick('Vem svarar?', 'Barn och vårdnadshavare (Egen standard)')
  expect(new Set(await means())).toEqual(new Set(['0 svar. Medelvärdet visas från 5 svar.']))
})

test('at the next follow-up the plan is closed, with the reason and who decided', async () => {
  await atDay(panel, '2027-01-18', name)
  await next(
    'Uppföljning',
    'Anteckna uppföljningen 15 januari: dagen har varit, men inget beslut finns.',
  )
  await hand().press('Gå dit')
  expect(await panel.getByLabel('Uppföljningen hölls', { exact: true }).inputValue()).toBe(
    'fre 15 jan 2027',
  )
  await hand().pick('Hur går ni vidare?', 'Avslut')
  await hand().press('Anteckna uppföljningen')
  await panel.getByText('Skriv varför planen avslutas.').waitFor()
  await hand().fill('Varför planen avslutas', 'Målen är nådda')
  await hand().press('Anteckna uppföljningen')
  await panel.getByText('Ange vem som beslutade.').waitFor()
  await hand().fill('Vem som beslutade', 'Mira Lind och Johan Berg')
  await hand().press('Anteckna uppföljningen')
  await next('Avslut', 'Planen avslutades 15 januari: den är inte överlämnad.')
  const { followUps, versions } = await kept()
  expect(followUps.map(({ decision }) => decision)).toEqual(['continue', 'close'])
  expect(versions.map(({ number, cause }) => [number, cause])).toEqual([
    [1, 'meeting'],
    [2, 'followUp'],
    [3, 'followUp'],
  ])
  await openPart(panel, 'Vad har ändrats sedan sist')
  await compareFrom(panel, 2)
  await expect
    .poll(changes, within)
    .toEqual([
      'Nästa uppföljning: borttaget, det var 15 januari 2027.',
      'Vem som kallar: borttaget, det var Eva Nyström.',
      'Uppföljning har hållits: 15 januari 2027, planen avslutas (Målen är nådda, beslutat av Mira Lind och Johan Berg).',
    ])
})
