import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { handOff } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { stopWorker } from './story/stop-worker.ts'
import { typist } from './story/typist.ts'

const consent = (sharing: Partial<Plan['consent']['sharing']>): Plan['consent'] => ({
  ...completePlan.consent,
  sharing: { ...completePlan.consent.sharing, ...sharing },
})
const named = (name: string, patch: Partial<Plan> = {}): Plan => ({
  ...completePlan,
  ...patch,
  id: `plan-${name.length}`,
  child: { ...completePlan.child, name },
})

let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [
    completePlan,
    beforeMeetingPlan,
    named('Utgången', { consent: consent({ validUntil: '2026-10-31' }) }),
    named('Fråntagen', {
      consent: consent({
        withdrawnUnits: completePlan.consent.sharing.units.map((unit) => ({
          unit,
          date: '2026-11-02',
        })),
      }),
    }),
  ])
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const hand = () => typist(panel)
const names = () => panel.locator('.plan-row b').allInnerTexts()
const contactField = () => panel.getByLabel('Kontaktperson', { exact: true })
const kept = (id: string): Promise<Plan> =>
  panel.evaluate(
    async (name) => (await chrome.storage.session.get(name))[name] as Plan,
    draftName(id),
  )

test('what is written is there when the panel was closed, and when its worker was stopped', async () => {
  await openPlan(panel, 'Noah Eriksson')
  await hand().open('Ansvarig huvudman')
  await contactField().pressSequentially('Helena Brandt')
  await expect
    .poll(async () => (await kept(beforeMeetingPlan.id)).leadPrincipal.contact)
    .toBe('Helena Brandt')
  await stopWorker(panel)
  await panel.close()
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  expect(await panel.locator('.save-line').innerText()).toContain(
    'försvinner när du stänger webbläsaren',
  )
  await openPlan(panel, 'Noah Eriksson')
  await hand().open('Ansvarig huvudman')
  expect(await contactField().inputValue()).toBe('Helena Brandt')
})

test('the last edit is taken back whole, and the one before it after that', async () => {
  const undo = panel.getByRole('button', { name: 'Ångra', exact: true })
  expect(await undo.isDisabled()).toBe(true)
  await contactField().press('End')
  await contactField().pressSequentially(', kurator')
  await hand().open('Insatser som behövs')
  await hand().press('Ändra Samtal vid behov')
  await hand().press('Ta bort')
  const rows = panel.getByRole('list', { name: 'Insatser' }).getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(2)
  await undo.click()
  await expect.poll(() => rows.count()).toBe(3)
  await undo.click()
  expect(await undo.isDisabled()).toBe(true)
  await hand().open('Ansvarig huvudman')
  expect(await contactField().inputValue()).toBe('Helena Brandt')
  await hand().press('Alla planer')
})

test('a consent that has expired or is withdrawn stops the plan, and all is there still', async () => {
  const withdrawn = 'Samtycket är återkallat. Planen kan inte lämnas över.'
  const refusals = [
    ['Utgången', 'Samtycket har gått ut. Fråga om det ska förlängas innan du lämnar över.'],
    ['Fråntagen', withdrawn],
  ] as const
  const refused = async (words: string) => {
    await hand().press('Överlämna')
    await panel.locator('.notice', { hasText: words }).waitFor()
    expect(await panel.locator('.notice h2').innerText()).toBe('Planen lämnades inte över')
  }
  for (const [name, words] of refusals) {
    await openPlan(panel, name)
    await refused(words)
    await hand().press('Alla planer')
  }
  await openPlan(panel, 'Alva Lind')
  await hand().open('Samtycke')
  const sharing = typist(panel.getByRole('group', { name: 'Att enheterna delar uppgifter' }))
  await sharing.press('Ändra samtycke från Mira Lind')
  await sharing.press('Återkalla')
  await refused(withdrawn)
  expect(stage.faults.seen).toEqual([])
  await sharing.press('Ångra återkallandet')
  await handOff(panel)
  await hand().press('Alla planer')
})

test('a plan is found by name, number or unit', async () => {
  const search = panel.getByLabel('Sök plan', { exact: true })
  await search.fill('noah')
  await expect.poll(names).toEqual(['Noah Eriksson född 2012'])
  await search.fill('20120508-2397')
  await expect.poll(names).toEqual(['Noah Eriksson född 2012'])
  await search.fill('håstaskolan lind')
  await expect.poll(names).toEqual(['Alva Lind född 2018'])
  await search.fill('någon annan')
  await panel.getByText('Ingen plan matchar sökningen.').waitFor()
  await search.fill('')
  await panel.getByText('4 planer').waitFor()
})

test('a removed plan comes back whole on a press, and only then', async () => {
  await hand().press('Ta bort planen för Alva Lind')
  await panel.getByText('Planen för Alva Lind är borttagen.').waitFor()
  await panel.getByText('3 planer').waitFor()
  await hand().press('Ångra borttagningen')
  await panel.getByText('4 planer').waitFor()
  await hand().press('Ta bort planen för Utgången')
  await panel.getByText('Planen för Utgången är borttagen.').waitFor()
  await panel.reload()
  await panel.getByText('3 planer').waitFor()
  expect((await names()).toSorted()).toEqual([
    'Alva Lind född 2018',
    'Fråntagen född 2018',
    'Noah Eriksson född 2012',
  ])
  await openPlan(panel, 'Alva Lind')
  expect(await panel.locator('.summary').innerText()).toContain('8 klara')
  expect(await panel.locator('.main').innerText()).toMatch(
    /Överlämnad till localhost:\d+\/fhir · Version 1/,
  )
  await hand().press('Alla planer')
})

test('the panel follows the tab that is in front', async () => {
  const where = panel.locator('.where')
  await openPlan(panel, 'Alva Lind')
  await where.getByText('Bredvid: localhost', { exact: true }).waitFor()
  const school = await stage.browser().context.newPage()
  const address = new URL(`${stage.world.school.url}/elever/t1y7m4de`)
  address.hostname = '127.0.0.1'
  await school.goto(address.href)
  await where.getByText('Ingen journal är öppen bredvid', { exact: true }).waitFor()
  await stage.browser().pressIcon(school)
  await where.getByText('Bredvid: 127.0.0.1', { exact: true }).waitFor()
  await hand().press('Alla planer')
  await hand().press('Hämta')
  await panel.locator('.notice', { hasText: 'Noah Eriksson' }).waitFor()
  await journal.bringToFront()
  await hand().press('Avbryt')
  await openPlan(panel, 'Noah Eriksson')
  await where.getByText('Bredvid: localhost', { exact: true }).waitFor()
  await school.close()
})
