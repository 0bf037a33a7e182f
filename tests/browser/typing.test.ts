import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance } from '../fixtures/generated-plan.ts'
import { typedInputs } from '../fixtures/typed.ts'
import { alva } from './story/journal-steps.ts'
import { seed as lay, openPlan } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// Anything typed or pasted into everything, by a Swedish browser's own keys and clipboard: what is
// kept opens again, and the saving goes on. SEED=1 npm test -- browser/typing makes a fault again.
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const edits = 300
let stage: Stage
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  await lay(stage, [completePlan])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await openPlan(panel, 'Alva Lind')
})
afterAll(() => stage.close())

const kept = async (): Promise<unknown> =>
  panel.evaluate(
    async (name) => (await chrome.storage.session.get(name))[name],
    `draft/plan/${completePlan.id}`,
  )

test('three hundred edits by keys and clipboard', async () => {
  const next = chance(seed)
  const any = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value
  const errors: string[] = []
  const seen = new Set<string>()
  panel.on('pageerror', ({ name }) => errors.push(name))
  let done = 0
  while (done < edits) {
    const folds = panel.locator('.fold-button[aria-expanded="false"]')
    const fold = folds.nth(Math.floor(next() * (await folds.count())))
    seen.add((await fold.locator('.fold-title').innerText()).split('\n')[0] ?? '')
    await fold.click()
    const row = panel.locator('.fold-open .row-button')
    if ((await row.count()) > 0) await row.first().click()
    for (let at = 0; at < 8; at += 1) {
      const fields = panel.locator(
        '.fold-open :is(input:not([type=file]), textarea):visible:enabled',
      )
      const count = await fields.count()
      if (count === 0) break
      const field = fields.nth(Math.floor(next() * count))
      await field.focus()
      const text = any(typedInputs)
      if (next() < 0.5) {
        await panel.keyboard.press('ControlOrMeta+A')
        for (const key of text.slice(0, 24)) {
          if (key === '\n') await panel.keyboard.press('Enter')
          else await panel.keyboard.insertText(key)
        }
      } else {
        // As from another program, with its table or markup beside the text.
        await field.evaluate(
          (box, pasted) => {
            const data = new DataTransfer()
            data.setData('text/plain', pasted)
            data.setData('text/html', `<p>${pasted}</p>`)
            const paste = new ClipboardEvent('paste', {
              clipboardData: data,
              bubbles: true,
              cancelable: true,
            })
            if (box.dispatchEvent(paste)) document.execCommand('insertText', false, pasted)
          },
          text.slice(0, 4000),
        )
      }
      if (next() < 0.4) await panel.keyboard.press('Tab')
      done += 1
    }
    // A part is not left while a day in it cannot be read: whoever goes on takes it out.
    const bad = panel.locator('.main input:invalid')
    while ((await bad.count()) > 0) await bad.first().fill('')
    const when = `seed ${seed}, edit ${done}`
    await expect.poll(() => panel.locator('.save-failed').count(), { message: when }).toBe(0)
    await expect.poll(async () => restorePlan(await kept()).ok, { message: when }).toBe(true)
    expect(await panel.getByText('Något gick fel i panelen').count(), when).toBe(0)
  }
  expect(errors).toEqual([])
  expect(seen.size).toBeGreaterThan(8)
  const last = `Sist av allt, ${seed}`
  await typist(panel).open('Ansvarig huvudman')
  await typist(panel).fill('Kontaktperson', last)
  await expect.poll(async () => JSON.stringify(await kept())).toContain(last)
  await panel.reload()
  await panel.locator('.plan-row').first().waitFor()
  expect(await panel.locator('.plans > .notice').count()).toBe(0)
  console.log(`${done} edits, seed ${seed}`)
}, 240_000)
