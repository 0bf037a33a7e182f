import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { delivered } from './story/delivered.ts'
import { handOff } from './story/panel-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { chapters } from './story/write-plan.ts'

// One story, told in order: each test goes on where the one before it ended.
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [])
  ;({ panel } = await stage.openBeside(`${stage.world.journal.url}/schema`))
  await watchForScolding(panel)
})
afterAll(() => stage.close())

type Watched = { scolded?: Set<string> }

/** Notes every reason, error and red field that comes up in the part that is being written. */
const watchForScolding = (page: Page) =>
  page.evaluate(() => {
    const noted = new Set<string>()
    ;(globalThis as Watched).scolded = noted
    new MutationObserver(() => {
      // Nudges in a row are a test of their own below.
      const scolding = '.fold-open :is(.reasons p, .error, .fold-reason, [aria-invalid])'
      for (const each of document.querySelectorAll<HTMLElement>(scolding)) {
        noted.add(each.innerText || each.outerHTML)
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
const scolded = () => panel.evaluate(() => [...((globalThis as Watched).scolded ?? ['?'])])

/** What each of the eight closed rows says that it lacks. */
const reasonsOnRows = () =>
  panel
    .locator('.fold')
    .filter({ has: panel.locator('.status') })
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector<HTMLElement>('.fold-reason')?.innerText ?? ''),
    )

const write = async (heading: string) => {
  await typist(panel).open(heading)
  await chapters[heading]?.(typist(panel), beforeMeetingPlan)
}

test('nothing is scolded while it is being written, and unseen parts are left in peace', async () => {
  const hand = typist(panel)
  await hand.press('Ny plan')
  await hand.fill('Personnummer', beforeMeetingPlan.child.personalNumber)
  for (const heading of Object.keys(chapters)) if (heading !== 'Samtycke') await write(heading)
  await hand.open('Barnet och frågan')
  await hand.press('Ändra Lena Eriksson')
  const guardian = typist(panel.getByRole('list', { name: 'Vårdnadshavare' }))
  await guardian.fill('Personnummer', beforeMeetingPlan.guardians[0]?.personalNumber ?? '')
  await guardian.press('Klar')
  await hand.fold('Barnet och frågan')
  expect(await scolded()).toEqual([])
  expect(await reasonsOnRows()).toEqual([
    'Ange huvudman.',
    '',
    '',
    'Barnets egna ord saknas. Skriv dem, eller varför de saknas.',
    '',
    '',
    'Lägg till en åtgärd, eller svara att det inte finns några.',
    'Skriv minst ett mål på lång sikt.',
  ])
})

test('handoff is refused as long as consent lacks something, with what it lacks', async () => {
  const hand = typist(panel)
  const [grant] = beforeMeetingPlan.consent.planning
  const expectRefusal = async (words: string) => {
    await hand.press('Överlämna')
    await panel.locator('.notice', { hasText: words }).waitFor()
    expect(await panel.locator('.notice').innerText()).toContain('Planen lämnades inte över')
  }
  const planning = 'Samtycke till att planen görs saknas. Fyll i vem som samtyckt, hur och när.'
  const sharing =
    'Samtycke till att enheterna delar uppgifter saknas. Fyll i vem som samtyckt och vilka enheter det gäller.'
  await expectRefusal(planning)
  await hand.press('Gå till samtycke')
  await hand.press('Lägg till samtycke till planen')
  await expectRefusal(planning)
  await hand.choose('Vem', 'Lena Eriksson')
  await expectRefusal(planning)
  await hand.pick('Hur', 'Muntligt')
  await expectRefusal(planning)
  await hand.fill('Datum', grant?.date ?? '')
  await expectRefusal(sharing)
  await hand.press('Klar')
  await hand.press('Samma som ovan')
  await expectRefusal(sharing)
  expect(stage.faults.seen).toEqual([])
})

test('and is possible right after, with all else that is still open', async () => {
  const { units, notShared } = beforeMeetingPlan.consent.sharing
  await typist(panel).fill('Enheter som får dela', units.join(', '))
  await typist(panel).fill('Får inte delas', notShared)
  const receipt = await handOff(panel)
  expect(receipt).toContain('Samtycket omfattar inte Skolan och BUP. De har inte fått planen.')
  const planId = await panel.evaluate(async () => {
    const found = Object.keys(await chrome.storage.session.get(null))
    return found.find((name) => name.startsWith('draft/plan/'))?.slice('draft/plan/'.length) ?? ''
  })
  expect(await delivered(stage.world.backend.url, planId)).toEqual({
    carePlans: 1,
    submissions: ['requested'],
  })
})

test('asked, the checklist names exactly what is missing', async () => {
  const hand = typist(panel)
  await hand.fold('Samtycke')
  await hand.press('Visa vad som saknas')
  expect(await panel.locator('.summary').innerText()).toBe(
    '3 av 8 klara · kvar: ansvarig huvudman, barnets delaktighet, vem som ansvarar, åtgärder av andra, mål · Vad som saknas står nu vid varje del.',
  )
  const missing: Record<string, readonly string[]> = {}
  for (const row of await panel
    .locator('.fold')
    .filter({ has: panel.locator('.status') })
    .all()) {
    const title = await row.locator('.fold-title').evaluate((node) => node.firstChild?.textContent)
    await row.getByRole('button').first().click()
    missing[title ?? ''] = await row.locator('.reasons p').allInnerTexts()
  }
  expect(missing).toEqual({
    'Ansvarig huvudman': ['Ange huvudman.', 'Ange enhet.', 'Ange en kontaktperson med namn.'],
    'Vem uppmärksammade behovet': [],
    Samtycke: ['Samtycket omfattar inte Skolan och BUP. De får inte planen.'],
    'Barnets delaktighet': ['Barnets egna ord saknas. Skriv dem, eller varför de saknas.'],
    'Insatser som behövs': [],
    'Vem som ansvarar för vilka insatser': [
      '2 av 3 insatser saknar startdag.',
      '3 av 3 insatser saknar dag för uppföljning.',
    ],
    'Åtgärder av någon annan': ['Lägg till en åtgärd, eller svara att det inte finns några.'],
    'Mål på kort och lång sikt': ['Skriv minst ett mål på lång sikt.'],
  })
})

test('vague words are asked about when the user has left them, not before', async () => {
  const hand = typist(panel)
  const nudges = () => panel.locator('.row-open .nudge').allInnerTexts()
  await hand.open('Insatser som behövs')
  await hand.press('Ny insats')
  await panel.getByLabel('Vad', { exact: true }).pressSequentially('Läxhjälp vid behov')
  expect(await nudges()).toEqual([])
  await panel.keyboard.press('Tab')
  const when = '”vid behov” kan betyda olika för olika personer. När, och hur ofta?'
  expect(await nudges()).toEqual([when])
  await panel.getByLabel('Enhet', { exact: true }).focus()
  await panel.keyboard.type('Skolan')
  await panel.keyboard.press('Tab')
  expect(await nudges()).toEqual([when])
  await panel.keyboard.press('Tab')
  const who = 'Vem på skolan? Ange enhet och person, så vet familjen vem de ska ringa.'
  expect(await nudges()).toEqual([when, who])
  await hand.fill('Person', 'Camilla Rehn')
  await hand.fill('Vad', 'Läxhjälp tisdagar kl. 15')
  expect(await nudges()).toEqual([])
  await hand.press('Klar')
})

test('a press right after vague words is not lost, though the question comes in its way', async () => {
  await typist(panel).press('Ny insats')
  await panel.getByLabel('Vad', { exact: true }).pressSequentially('Samtal tills vidare')
  await typist(panel).press('Klar')
  await panel.locator('.row-open').waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'Ändra Samtal tills vidare' }).waitFor()
})
