import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { atDay, copied } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { keptPlan, openMeeting, openPart } from './story/process-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// What the consent goes through, told in order: each test goes on where the one before it ended.
const name = 'Alva Lind'
const within = { timeout: 5000 }
const plan: Plan = {
  ...completePlan,
  child: { ...completePlan.child, personalNumber: '20081111-2390' },
  meeting: {
    ...completePlan.meeting,
    replyBy: '2026-09-25',
    parties: completePlan.meeting.parties.map((party) => ({
      ...party,
      attended: 'unknown' as const,
      confirmedAt: '',
    })),
  },
}
let stage: Stage
let panel: Page
let page: Page
const hand = () => typist(panel)
const kept = () => keptPlan(stage, plan.id)

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [plan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await atDay(panel, '2026-09-28', name)
})
afterAll(() => stage.close())

/** For whoever looks: `SHOTS=folder` keeps a picture of each. */
const look = async (of: Page, called: string): Promise<void> => {
  const folder = process.env.SHOTS
  if (folder) await of.screenshot({ path: `${folder}/${called}.png`, fullPage: true })
}

test('a reminder that somebody has sent is noted, with its day and way', async () => {
  await openPart(panel, 'Kallelse')
  await hand().press('Anteckna påminnelse till BUP')
  expect(await hand().button('Anteckna påminnelse').isDisabled()).toBe(true)
  await hand().pick('Hur', 'Telefon')
  await hand().press('Anteckna påminnelse')
  await panel.getByText('Påmind 28 september 2026, telefon').waitFor()
  await look(panel, 'reminder')
  expect((await kept()).meeting.reminders).toMatchObject([
    { to: 'BUP', date: '2026-09-28', way: 'phone' },
  ])
})

test('a unit more in a given consent is asked for with who, how and when', async () => {
  await hand().open('Samtycke')
  expect(
    await panel.getByLabel('Enheter som får dela', { exact: true }).getByRole('listitem').count(),
  ).toBe(4)
  await hand().press('Lägg till Skolskjutsenheten i samtycket …')
  const form = panel.getByRole('form', { name: 'Lägg till Skolskjutsenheten i samtycket …' })
  await form.getByText('Omfattas inte än').waitFor()
  await panel
    .getByText('Samtycket omfattar inte Skolskjutsenheten. Enheten får inte planen.')
    .waitFor()
  await look(panel, 'adding')
  await form.getByLabel('Vem har sagt ja').selectOption({ label: 'Mira Lind' })
  await typist(form).pick('Hur', 'Muntligt')
  await panel
    .getByText('Samtycket omfattar inte Skolskjutsenheten. Enheten får inte planen.')
    .waitFor()
  await form.getByLabel('Datum', { exact: true }).fill('28 sep')
  await form.getByRole('button', { name: 'Klar' }).click()
  await panel.getByText('Tillagd av Mira Lind, Muntligt, 28 sep').waitFor()
  await look(panel, 'added')
  expect(await panel.getByText('Samtycket omfattar inte Skolskjutsenheten').count()).toBe(0)
  expect((await kept()).consent.sharing.addedUnits).toMatchObject([
    { unit: 'Skolskjutsenheten', person: 'mira', form: 'oral', date: '2026-09-28' },
  ])
})

test('withdrawn in the meeting, it is told as withdrawn, there and in field 3', async () => {
  await atDay(panel, '2026-10-02', name)
  page = await openMeeting(stage, panel)
  await hand().open('Samtycke')
  await panel.getByText('Återkallat för enheter').click()
  await panel.getByLabel('LSS-enheten återkallat').check()
  await panel
    .getByText('Samtycket för LSS-enheten har återkallats. Enheten får inte planen.')
    .waitFor()
  await panel.getByLabel('Återkallat för LSS-enheten den', { exact: true }).fill('2 okt')
  const told = 'Samtycket för LSS-enheten har återkallats den 2 oktober 2026.'
  await panel.getByText(`${told} Enheten får inte planen.`).waitFor()
  await look(panel, 'withdrawn')
  await page.getByText(`${told} Enheten får inte veta mer.`).waitFor()
})

test('a guardian who is not here is neither invited nor said to come', async () => {
  await typist(page).press('Mira Lind är inte här')
  await typist(page).press('BUP är inte här')
  // A meeting has begun once somebody is there: only then has anybody stayed away from it.
  await typist(page).press('Eva Nyström är här')
  await expect
    .poll(
      async () => (await kept()).meeting.parties.find(({ person }) => person === 'Mira Lind'),
      within,
    )
    .toMatchObject({ kind: 'none', reply: 'none', attended: 'absent' })
  await look(page, 'meeting')
  expect(await page.locator('.here-line').innerText()).toMatch(/Inte här[\s\S]*Mira Lind(?! \()/)
})

test('the deviation tells the reminder', async () => {
  await openPart(panel, 'Kallelse')
  const { text } = await copied(panel, 'Kopiera avvikelse för BUP')
  expect(text).toContain('Påminnelse skickades måndag 28 september 2026 (telefon).')
})

test('from the 18th birthday the guardians’ consent hands nothing off', async () => {
  await atDay(panel, '2026-11-11', name)
  await hand().press('Överlämna')
  await panel.getByText('Barnet har fyllt 18 år.').waitFor()
  await hand().press('Gå till samtycke')
  await panel.getByText('Vårdnadshavarnas samtycke gäller inte längre').first().waitFor()
  await look(panel, 'of-age')
  expect(stage.faults.seen).toEqual([])
})
