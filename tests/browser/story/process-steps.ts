import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Party, Plan } from '../../../lib/plan/schema.ts'
import { setView } from '../view.ts'
import type { Stage } from './stage.ts'
import { typist } from './typist.ts'

const sectors = {
  '': 'Inte angivet',
  municipality: 'Kommun',
  region: 'Region',
  independentSchool: 'Fristående skola',
  other: 'Någon annan',
}

/** The stage's name and the sentence that says what comes next, as the panel shows them. */
export const standing = (panel: Page): Promise<readonly (string | null | undefined)[]> =>
  panel.locator('.next').evaluate((line) => {
    const sentence = [...line.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    return [
      line.querySelector('small')?.textContent,
      sentence
        .map(({ textContent }) => textContent)
        .join('')
        .trim(),
    ]
  })

/** Chooses the version that the plan is compared with. */
export async function compareFrom(panel: Page, version: number): Promise<void> {
  const from = panel.getByLabel('Från version')
  const label = await from.locator('option', { hasText: `${version} · ` }).innerText()
  await from.selectOption({ label })
}

/** Waits until the plan is in that stage, with that to do next. */
export const comesNext = (panel: Page, stage: string, sentence: string): Promise<void> =>
  expect.poll(() => standing(panel), { timeout: 5000 }).toEqual([stage, sentence])

/** The headings under the child's name that can be seen, without what is written below them. */
export const headings = (panel: Page): Promise<readonly string[]> =>
  panel
    .locator('h2:visible, h3:visible')
    .evaluateAll((found) =>
      found.map(
        (each) => (each.querySelector('.fold-title')?.firstChild ?? each).textContent?.trim() ?? '',
      ),
    )

/** Opens a part of the work that the stage does not show by itself. */
export async function openPart(panel: Page, title: string): Promise<void> {
  const heading = panel.getByRole('heading', { name: title })
  if ((await heading.count()) === 0) await typist(panel).press('Visa alla delar av arbetet')
  await typist(panel).open(title)
}

export async function chooseRegion(panel: Page, region: string): Promise<void> {
  const hand = typist(panel)
  await hand.press('Inställningar')
  await hand.choose('Region', region)
  await hand.press('Tillbaka')
}

/** Adds those who are to be called, with their principal; nothing of what they answered. */
export async function addParties(panel: Page, parties: readonly Party[]): Promise<void> {
  const hand = typist(panel)
  await hand.open('Möte och uppföljning')
  for (const { unit, sector, platforms } of parties) {
    await hand.press('Lägg till kallad enhet')
    await hand.fill('Enhet', unit)
    await hand.choose('Huvudman', sectors[sector])
    await hand.fill('Videoplattformar som enheten får använda', platforms.join(', '))
    await hand.press('Klar')
  }
}

const replies = {
  none: 'Inget svar',
  coming: 'Kommer',
  substitute: 'Ersättare',
  declined: 'Kan inte',
}

/** Enters what each of them answered. */
export async function enterReplies(panel: Page, parties: readonly Party[]): Promise<void> {
  const hand = typist(panel)
  await hand.open('Möte och uppföljning')
  for (const { unit, person, reply, reason } of parties.filter((each) => each.reply !== 'none')) {
    await hand.press(`Ändra ${unit}`)
    await hand.fill('Person', person)
    await hand.choose('Svar', replies[reply])
    if (reason !== '') await hand.fill('Orsak', reason)
    await hand.press('Klar')
  }
}

/** The plan as the panel keeps it. */
export async function keptPlan(stage: Stage, id: string): Promise<Plan> {
  const worker = await stage.browser().serviceWorker()
  const found = await worker.evaluate(() => chrome.storage.session.get(null))
  const plan = (found as Record<string, Plan>)[`draft/plan/${id}`]
  if (!plan) throw new Error('The panel keeps no such plan.')
  return plan
}

/** Opens the meeting page from the panel, as the chair does. */
export async function openMeeting(stage: Stage, panel: Page): Promise<Page> {
  await typist(panel).open('Möte och uppföljning')
  const tab = stage.browser().context.waitForEvent('page')
  await typist(panel).press('Öppna mötessidan')
  const page = await tab
  await setView(page, { width: 1280, height: 800 })
  await page.getByRole('tab').first().waitFor()
  return page
}

export const goTo = (page: Page, part: string): Promise<void> =>
  page.getByRole('tab', { name: part }).click()

/** Writes interventions as rows on the meeting page by the keyboard alone. */
export async function typeInterventions(
  page: Page,
  rows: readonly Plan['interventions'][number][],
): Promise<void> {
  const { keyboard } = page
  await goTo(page, 'Behov, mål och insatser')
  await page.getByLabel('Vad', { exact: true }).focus()
  for (const { what, unit, person, start, followUp } of rows) {
    await keyboard.insertText(what)
    await keyboard.press('Tab')
    await keyboard.insertText(unit)
    await keyboard.press('Tab')
    await keyboard.insertText(person)
    for (const [label, day] of [
      ['Start', start],
      ['Följs upp', followUp],
    ] as const) {
      const box = page.getByLabel(label, { exact: true })
      do await keyboard.press('Tab')
      while (!(await box.evaluate((each) => each.matches(':focus'))))
      await keyboard.type(day)
    }
    await keyboard.press('Enter')
  }
}
