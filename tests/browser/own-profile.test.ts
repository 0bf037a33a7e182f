import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { neutral } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited, uncalled } from '../fixtures/process-plans.ts'
import { atDay, copied } from './story/at-day.ts'
import { alva } from './story/journal-steps.ts'
import { headings, openPart } from './story/process-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One story, told in order: an administrator's profile is pasted, refused, put right and used.
const pictures = process.env.PICTURES
const plan = edited(completePlan, uncalled, patchSection('meeting', { date: '' }))
const profile = {
  ...neutral,
  id: 'fjallregionen',
  name: 'Fjällregionen',
  mayCall: { sectors: ['region'], source: 'Fjällregionens avtal: regionen kallar.' },
  school: { mustAttend: 'no', source: 'Fjällregionens avtal: skolan kommer om den vill.' },
  deadline: { rule: 'days', days: 10, countedFrom: 'summons', source: 'Avtalet: tio dagar.' },
  meetingDay: { rule: 'set', weekday: 'wednesday', time: '13:15', source: 'Avtalet: onsdagar.' },
  agenda: { opening: 10, situation: 10, needs: 15, summary: 5, closing: 10 },
  wording: {
    chair: 'Rådsledare',
    meetingQuestion: 'Rådets fråga',
    summons: 'Bud till råd',
    invitation: 'Hälsning inför råd',
    goals: 'Dit vi vill',
    child: 'Den unga',
  },
  extraFields: [{ id: 'tolk', label: 'Behöver familjen tolk?' }],
}
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [plan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
})
afterAll(() => stage.close())

const paste = async (json: unknown) => {
  const box = panel.getByRole('textbox', { name: 'Egen regionprofil' })
  if (!(await box.isVisible())) await panel.locator('summary', { hasText: 'Egen' }).click()
  await box.fill(JSON.stringify(json))
  // It is used when it is left.
  await box.blur()
}

const picture = async (name: string) => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1000, 'dark'],
  ] as const) {
    if (!pictures) return
    const before = panel.viewportSize() ?? { width: 360, height: 860 }
    await setView(panel, { colorScheme, width, height: 1400 })
    await writeFile(`${pictures}/${name}-${width}.png`, await panel.screenshot({ fullPage: true }))
    await setView(panel, { ...before, colorScheme: null })
  }
}

test('a broken one is refused, with where and why', async () => {
  await typist(panel).press('Inställningar')
  await paste({ ...profile, wording: { boss: 'Chef' }, deadline: { ...profile.deadline, days: 0 } })
  const problems = panel.locator('.problems li')
  await problems.first().waitFor()
  expect((await problems.allInnerTexts()).toSorted()).toEqual([
    'deadline.days Minst 1.',
    'wording.boss Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
  ])
  await picture('refused')
  expect(await panel.getByLabel('Region', { exact: true }).inputValue()).toBe('neutral')
})

test('a right one is used at once: checklist and labels', async () => {
  await paste(profile)
  await expect
    .poll(() => panel.getByLabel('Region', { exact: true }).inputValue())
    .toBe('fjallregionen')
  await atDay(panel, '2026-10-01', 'Alva Lind')
  const shown = await headings(panel)
  expect(shown).toContain('Dit vi vill')
  expect(shown).toContain('Frågor från Fjällregionen')
  expect(shown).toContain('Bud till råd')
  expect(shown).not.toContain('Mål på kort och lång sikt')
  await expect.poll(() => panel.locator('.question small').innerText()).toBe('Rådets fråga')
})

test('its own question is a row of the checklist, and says when it is answered', async () => {
  const row = panel.locator('.fold', { hasText: 'Frågor från Fjällregionen' })
  expect(await row.innerText()).toContain('saknas')
  await typist(panel).open('Frågor från Fjällregionen')
  await typist(panel).fill('Behöver familjen tolk?', 'Ja, arabiska')
  expect(await row.innerText()).toContain('klar')
  await picture('question')
  const { text } = await copied(panel, 'Kopiera')
  expect(text).toContain('Regionens fråga: Behöver familjen tolk? · Svar: Ja, arabiska')
})

test('the day is proposed by its rule', async () => {
  await openPart(panel, 'Bud till råd')
  const proposal = panel.locator('.proposal')
  // The last Wednesday within ten days of 1 October 2026.
  expect(await proposal.innerText()).toContain('onsdag 7 oktober 13.15')
  expect(await proposal.innerText()).toMatch(/^(?!.*Avtalet.*Avtalet).*Avtalet: .*onsdagar\./ims)
  await typist(panel).press('Ta den dagen')
})

test('who by the agreement does not call is told so, and may call', async () => {
  await typist(panel).choose('Vem du arbetar hos, när du kallar', 'Kommun')
  const warning = panel.locator('.nudge', { hasText: 'Fjällregionen' })
  await warning.waitFor()
  expect(await warning.innerText()).toBe(
    'Fjällregionen: det är regionen som kallar till SIP. Fjällregionens avtal: regionen kallar. Be regionen att kalla, eller kalla ändå.',
  )
  await picture('call')
  const { text } = await copied(panel, 'Kopiera inbjudan till Håstaskolan')
  expect(text).toMatch(/^Hälsning inför råd\n/)
  expect(text).toContain('Fjällregionens avtal: skolan kommer om den vill.')
  expect(text).toContain('Den unga: Alva Lind')
  expect(text).toContain('Rådets fråga: ')
  await typist(panel).choose('Vem du arbetar hos, när du kallar', 'Region')
  await warning.waitFor({ state: 'detached' })
})

test('the parties say what the school is, and the meeting has its labels and minutes', async () => {
  await typist(panel).open('Möte och uppföljning')
  await panel.getByLabel('Rådsledare', { exact: true }).waitFor()
  const school = panel.locator('.row', { hasText: 'Håstaskolan' }).last()
  await school.getByText('Bjuds in').waitFor()
  await picture('parties')
  const tab = stage.browser().context.waitForEvent('page')
  await typist(panel).press('Öppna mötessidan')
  const page = await tab
  await page.getByRole('tab', { name: '10 min' }).first().waitFor()
  const times = await page.locator('.agenda-time').allInnerTexts()
  expect(times.slice(0, 2)).toEqual(['10 min', '10 min'])
  expect(times.at(-1)).toBe('10 min')
  await page.close()
})

test('it is still used when the panel has been opened anew', async () => {
  await panel.reload()
  await openPlan(panel, 'Alva Lind')
  expect(await headings(panel)).toContain('Dit vi vill')
})
