import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftName } from '../../lib/extension/storage/session-names.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { completePlan } from '../fixtures/complete.ts'
import { axe, sidewaysScrolling, smallTargets } from './inspect.ts'
import { alva, openNote } from './story/journal-steps.ts'
import { choosePassphrase, handOff } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

const passphrase = 'lugn lunch på tisdag'
let stage: Stage
let journal: Page
let panel: Page

beforeAll(async () => {
  stage = await openStage()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
})

afterAll(() => stage.close())

const pictures = process.env.PICTURES

const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1000 },
] as const

/** Nothing to complain about as the panel stands now: light and dark, narrow, wide and zoomed in. */
async function expectSound(name: string): Promise<void> {
  const found: string[] = []
  const note = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${name}, ${where}: ${line}`))
  for (const { colorScheme, width } of views) {
    await setView(panel, { colorScheme, reducedMotion: 'reduce' })
    if (pictures) {
      await setView(panel, { width, height: 800 })
      await panel.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` })
    }
    // All of it in view: what lies half under the foot would be called too small to hit.
    await setView(panel, { width, height: 4000 })
    note(`${colorScheme} ${width}`, await axe(panel))
  }
  await setView(panel, { width: 320, height: 256 })
  note('target', await smallTargets(panel, 24))
  await expect.poll(() => sidewaysScrolling(panel), { message: name }).toEqual([])
  await setView(panel, { colorScheme: 'light', width: 360, height: 800 })
  expect.soft(found).toEqual([])
}

const hand = () => typist(panel)

test('the start, with nothing, with what was found, and with a fault', async () => {
  await hand().button('Hämta').waitFor()
  await expectSound('start')
  await hand().press('Hämta')
  await hand().button('Använd').waitFor()
  await expectSound('found')
  await journal.goto(`${stage.world.journal.url}/patienter`)
  await hand().press('Avbryt')
  await hand().press('Hämta')
  await panel.getByText('Sidan visar inget tydligt namn').waitFor()
  await expectSound('record-fault')
  const worker = await stage.browser().serviceWorker()
  await worker.evaluate((name) => chrome.storage.session.set({ [name]: 'no plan' }), draftName('x'))
  await panel.reload()
  await panel.getByText('Plan som inte kan läsas').waitFor()
  await expectSound('storage-fault')
  await worker.evaluate((name) => chrome.storage.session.remove(name), draftName('x'))
})

test('the list of plans, and every part of a plan with a row open', async () => {
  await journal.goto(alva(stage.world))
  const begun = { ...createPlan('7d0a1c9e-2f7b-4f0e-8d55-0c7f6c3b9a10', '2026-10-05T08:00:00Z') }
  await seed(stage, [completePlan, { ...begun, child: { ...begun.child, name: 'Noah Eriksson' } }])
  await panel.reload()
  await panel.getByText('2 planer').waitFor()
  await expectSound('plans')
  await openPlan(panel, 'Alva Lind')
  await expectSound('plan')
  await panel.getByRole('button', { name: 'Visa alla delar av arbetet' }).click()
  const folds = panel.locator('.fold-button')
  expect(await folds.count()).toBe(15)
  for (let part = 0; part < 15; part++) {
    await folds.nth(part).click()
    const rows = panel.locator('.fold-body .row-button')
    const withRows = [0, 3, 5, 6, 7, 8, 11, 12].includes(part)
    expect((await rows.count()) > 0, String(part)).toBe(withRows)
    if (withRows) await rows.first().click()
    await expectSound(`part-${part}`)
  }
})

test('what is asked and said about a plan', async () => {
  await journal.goto(`${stage.world.journal.url}/patienter`)
  await hand().press('Infoga')
  await panel.getByText('Ingen markör står i något textfält.').waitFor()
  await expectSound('no-field')
  await journal.goto(alva(stage.world))
  await openNote(journal)
  await hand().press('Infoga')
  await hand().button('Ja, infoga här').waitFor()
  await expectSound('confirm-insert')
  await hand().press('Ja, infoga här')
  await panel.getByText('10 av 10 delar finns i fältet.').waitFor()
  await hand().press('Kopiera')
  await handOff(panel)
  await expectSound('said')
  await hand().press('Alla planer')
  await hand().press('Ta bort planen för Alva Lind')
  await hand().button('Ångra borttagningen').waitFor()
  await expectSound('removed')
  await openPlan(panel, 'Noah Eriksson')
  await hand().press('Visa vad som saknas')
  await hand().press('Överlämna')
  await panel.getByText('Planen lämnades inte över').waitFor()
  await expectSound('missing')
})

test('the settings, the passphrase, and the lock', async () => {
  await hand().press('Inställningar')
  await hand().fill('Regionens server', 'htp:/fel')
  await hand().fill('Lösenfras', passphrase)
  await hand().press('Spara på datorn')
  await panel.getByText('Lösenfraserna är inte lika.').waitFor()
  await expectSound('settings')
  await hand().press('Tillbaka')
  await choosePassphrase(panel, passphrase)
  await expectSound('kept')
  await hand().press('Lås')
  await hand().fill('Lösenfras', 'fel lösenfras')
  await hand().press('Lås upp')
  await panel.getByText('Lösenfrasen stämmer inte.').waitFor()
  await expectSound('unlock')
})

test('colours that the system forces leave everything to be seen', async () => {
  await hand().fill('Lösenfras', passphrase)
  await hand().press('Lås upp')
  await openPlan(panel, 'Noah Eriksson')
  await setView(panel, { forcedColors: 'active' })
  const look = (selector: string) =>
    panel
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderTopColor, color, backgroundColor } = getComputedStyle(element)
        return { edge: Number.parseFloat(borderTopWidth), borderTopColor, color, backgroundColor }
      })
  for (const selector of ['.button-main', '.segments i', '.folds', '.head + .main, .foot']) {
    const { edge, borderTopColor, backgroundColor } = await look(selector)
    expect.soft(edge > 0 || selector.startsWith('.head'), selector).toBe(true)
    expect.soft(borderTopColor, selector).not.toBe(backgroundColor)
  }
  const empty = (await look('.segments i')).backgroundColor
  await panel
    .locator('.segments i')
    .first()
    .evaluate((each) => each.classList.add('segment-complete'))
  expect((await look('.segments i')).backgroundColor).not.toBe(empty)
  if (pictures) await panel.screenshot({ path: `${pictures}/forced.png` })
  expect(await axe(panel)).toEqual([])
  await setView(panel, { forcedColors: 'none' })
})

test('letters of twice the size leave everything within the panel', async () => {
  await setView(panel, { width: 320, height: 800 })
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expect.poll(() => sidewaysScrolling(panel)).toEqual([])
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await setView(panel, { width: 360, height: 800 })
})

test('the focus is seen wherever it goes, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await setView(panel, { colorScheme })
    const outlines = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button:not(:disabled), input, select')]
        .filter((each) => each.checkVisibility())
        .map((each) => {
          each.focus({ focusVisible: true } as FocusOptions)
          const own = getComputedStyle(each)
          const covering = getComputedStyle(each, '::after')
          const shown = [own, covering].filter(({ outlineStyle }) => outlineStyle === 'solid')
          return shown.some(({ outlineWidth }) => Number.parseFloat(outlineWidth) >= 2)
        }),
    )
    expect(outlines.length).toBeGreaterThan(10)
    expect(outlines).not.toContain(false)
  }
  await setView(panel, { colorScheme: 'light' })
})
