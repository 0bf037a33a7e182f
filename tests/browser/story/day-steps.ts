import type { Locator, Page } from 'playwright-core'
import { addDays } from '../../../lib/dates/day.ts'
import { calendarNames } from '../../../lib/dates/in-both.ts'
import { shownDay } from '../../../lib/dates/typed/shown-day.ts'
import { type Surface, typist } from './typist.ts'

/** The parts of the plan that have a day to write. */
export const partsWithDays = [
  'Vem uppmärksammade behovet',
  'Samtycke',
  'Insatser som behövs',
  'Åtgärder av någon annan',
  'Mål på kort och lång sikt',
  'Möte och uppföljning',
]

/** What stands in view of days: each with its label, in order. */
const daysIn = (around: Locator) => around.locator('.field-day input')

/** Types with the keys alone, over what stands there, and leaves with Tab. */
export async function typeDay(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/**
 * Types a day of its own into every day field in view, each as `write` has it. Gives the days, and what
 * of the fields did not show theirs.
 */
export async function typeEach(
  page: Page,
  around: Locator,
  from: string,
  write: (day: string) => string,
): Promise<{ readonly days: readonly string[]; readonly wrong: readonly string[] }> {
  const days: string[] = []
  const wrong: string[] = []
  const fields = daysIn(around)
  for (let index = 0; index < (await fields.count()); index++) {
    const day = addDays(from, index)
    days.push(day)
    await typeDay(page, fields.nth(index), write(day))
    const shown = await fields.nth(index).inputValue()
    if (shown !== shownDay(day, calendarNames.sv)) wrong.push(`${write(day)}: ${shown}`)
  }
  return { days, wrong }
}

/** Opens a part with the first row of its first list, so that every kind of day field stands there. */
export async function openPartWithRow(surface: Surface, heading: string): Promise<Locator> {
  const hand = typist(surface)
  await hand.open(heading)
  const part = surface.locator('.fold-open').last()
  const [row] = await part.locator('.row-button').all()
  if (row) await row.click()
  if (heading === 'Samtycke') await hand.press('Återkalla')
  return part
}
