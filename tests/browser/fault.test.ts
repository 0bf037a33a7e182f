import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { readPlanFile } from '../fixtures/read-plan-file.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await openPlan(panel, 'Alva Lind')
})
afterAll(() => stage.close())

const kept = () =>
  panel.evaluate(
    async (name) => JSON.stringify((await chrome.storage.session.get(name))[name]),
    `draft/plan/${completePlan.id}`,
  )

test('a bug in an edit is one sentence; the plan can be kept as a file, and other words are saved', async () => {
  const said: string[] = []
  panel.on('console', (message) => said.push(message.text()))
  panel.on('pageerror', ({ message }) => said.push(message))
  // As the days of a broken date box once did: whoever looks at this one day throws.
  await panel.evaluate(() => {
    const { toISOString } = Date.prototype
    Date.prototype.toISOString = function () {
      const text = toISOString.call(this)
      if (text.startsWith('2027-03-03')) throw new RangeError('Alva Lind')
      return text
    }
  })
  await typist(panel).open('Samtycke')
  await typist(panel).fill('Gäller till och med', '2027-03-03')
  await panel.getByText('Något gick fel i panelen').waitFor()
  if (process.env.PICTURES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await setView(panel, { colorScheme })
      const picture = await panel.screenshot({ animations: 'disabled' })
      await writeFile(`${process.env.PICTURES}/fault-${colorScheme}.png`, picture)
    }
  }
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.locator('.notice').getByRole('button', { name: 'Spara planen som fil' }).click(),
  ])
  expect(readPlanFile(await readFile(await download.path(), 'utf8')).ok).toBe(true)
  await panel.getByLabel('Gäller till och med', { exact: true }).fill('')
  await typist(panel).open('Ansvarig huvudman')
  await typist(panel).fill('Kontaktperson', 'Karin Ek')
  await expect.poll(kept).toContain('Karin Ek')
  expect(said.join()).not.toContain('Alva')
})
