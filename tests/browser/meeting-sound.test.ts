import { writeFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { axe, brokenWords, sidewaysScrolling, smallTargets } from './inspect.ts'
import { alva } from './story/journal-steps.ts'
import { choosePassphrase, unlock } from './story/panel-steps.ts'
import { seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

const passphrase = 'lugn lunch på tisdag'
const pictures = process.env.PICTURES
const parts = ['Inledning', 'Nuläge', 'Behov, mål och insatser', 'Sammanfattning', 'Avslut']

const unit = 'Specialpedagogiska resursteamet vid barn- och ungdomshabiliteringen i Hälsingland'
const wordy: Plan = {
  ...completePlan,
  id: 'wordy',
  meetingQuestion: `${completePlan.meetingQuestion} ${completePlan.meetingQuestion}`,
  interventions: completePlan.interventions.map((row) => ({
    ...row,
    what: `${row.what}, med stöd av samverkansöverenskommelsens elevhälsoteam`,
    unit,
    person: 'biträdande verksamhetschef Anna-Karin Gustafsson-Öhrström',
  })),
  meeting: {
    ...completePlan.meeting,
    parties: completePlan.meeting.parties.map((party) => ({ ...party, unit })),
    parked: [
      { id: 'fare', text: 'Vem betalar skolskjutsen när lägerskolan ligger utanför länet?' },
    ],
  },
}
const empty = createPlan('empty', '2026-10-01T08:00:00Z')

let stage: Stage
let panel: Page
let page: Page
let metrics: CDPSession

beforeAll(async () => {
  stage = await openStage()
  await seed(stage, [completePlan, wordy, empty])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  page = await stage.browser().context.newPage()
  metrics = await page.context().newCDPSession(page)
})
afterAll(() => stage.close())

const open = (plan: Plan) =>
  page.goto(`chrome-extension://${stage.browser().extensionId}/meeting.html?plan=${plan.id}`)

const views = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1920, height: 1080, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 900, height: 700, colorScheme: 'light' },
  { width: 360, height: 800, colorScheme: 'light' },
  // 1280 × 1024 at 400 %.
  { width: 320, height: 256, colorScheme: 'dark' },
] as const

/** The view alone: in a window that narrow, beside a side panel, Chromium paints once a second. */
const resize = ({ width, height }: { width: number; height: number }) =>
  metrics.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  })

/** The tabs keep the margin that the words above and below them have. */
const tabsBeyondMargin = () =>
  page.evaluate(() => {
    const heading = document.querySelector('.agenda > h2')
    const { left = 0 } = heading?.getBoundingClientRect() ?? {}
    const margin = left + Number.parseFloat(heading ? getComputedStyle(heading).paddingLeft : '0')
    const isBeyond = ({ left, right }: DOMRect) =>
      left < margin - 0.5 || right > innerWidth - margin + 0.5
    const isRow = document.querySelector('.agenda-now')?.checkVisibility()
    return [...document.querySelectorAll('[role=tab]')]
      .filter((tab) => isRow && isBeyond(tab.getBoundingClientRect()))
      .map((tab) => `beyond the margin: ${tab.id}`)
  })
const layout = async () => [
  ...(await smallTargets(page, 43.5)),
  ...(await sidewaysScrolling(page)),
  ...(await brokenWords(page)),
  ...(await tabsBeyondMargin()),
]
const layoutAndAxe = async () => [...(await axe(page)), ...(await layout())]

/** What is found in every part; nothing under 44 px and nothing beside the view is. */
async function findings(
  plan: Plan,
  view: (typeof views)[number],
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  await resize(view)
  await open(plan)
  // What is asked for before the page is opened is lost with the process that it leaves.
  await setView(page, { colorScheme: view.colorScheme, reducedMotion: 'reduce' })
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(isDark).toBe(view.colorScheme === 'dark')
  const found: string[] = []
  for (const part of parts) {
    await page.getByRole('tab', { name: part }).click()
    if (part === 'Sammanfattning' && plan.interventions.length > 0) {
      await page.getByLabel('En i taget').check()
    }
    if (pictures) {
      const name = [plan.child.name && plan.id.slice(0, 5), view.width, view.colorScheme, part]
      // As it is seen here: a screenshot of the page's own would be of the window.
      const { data } = await metrics.send('Page.captureScreenshot')
      await writeFile(`${pictures}/meeting-${name.join('-')}.png`, data, 'base64')
    }
    found.push(...(await look()).map((line) => `${part}: ${line}`))
  }
  return found
}

test.each(views)('a plan at $width × $height, $colorScheme', async (view) => {
  expect(await findings(completePlan, view, layoutAndAxe)).toEqual([])
})

test.each(views)('long Swedish words at $width × $height, $colorScheme', async (view) => {
  expect(await findings(wordy, view, layout)).toEqual([])
})

test.each(views.slice(0, 1))('a plan with nothing in it', async (view) => {
  expect(await findings(empty, view, layoutAndAxe)).toEqual([])
  await page.getByLabel('Skriv frågan för mötet').fill('Hur sover Noah?')
  expect(await page.locator('h1').innerText()).toBe('Hur sover Noah?')
  expect(
    await page.getByLabel('Skriv frågan för mötet').evaluate((box) => box.matches(':focus')),
  ).toBe(true)
})

test('colours that the system forces leave the current part and the marks to be told apart', async () => {
  await open(completePlan)
  await setView(page, { forcedColors: 'active' })
  const edge = (selected: boolean) =>
    page
      .getByRole('tab', { selected })
      .first()
      .evaluate((tab) => getComputedStyle(tab).borderInlineStartColor)
  expect(await edge(true)).not.toBe(await edge(false))
  expect(await axe(page)).toEqual([])
  await setView(page, { forcedColors: 'none' })
})

test('a plan that is not there is told in a sentence', async () => {
  await open({ ...completePlan, id: 'gone' })
  await page.getByText('Planen finns inte på den här datorn').waitFor()
  expect(await axe(page)).toEqual([])
})

test('a locked vault shows nothing but the lock, and either window opens both', async () => {
  await resize(views[0])
  await choosePassphrase(panel, passphrase)
  await open(completePlan)
  await page.getByRole('tab').first().waitFor()
  await typist(panel).press('Lås')
  await page.getByText('Panelen är låst').waitFor()
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('Alva')
  expect(await axe(page)).toEqual([])
  await unlock(page, passphrase)
  await page.getByRole('tab').first().waitFor()
  await panel.getByText('3 planer').waitFor()
  await typist(panel).press('Lås')
  await unlock(panel, passphrase)
  await page.getByRole('tab').first().waitFor()
  expect(await page.locator('h1').innerText()).toBe(completePlan.meetingQuestion)
})

test('from the sealed vault too, what is written stands in the other window within a second', async () => {
  await panel
    .getByRole('button', { name: /^Alva Lind/ })
    .first()
    .waitFor()
  const rows = panel.getByRole('button', { name: /^Alva Lind/ })
  const plans = await rows.count()
  for (let row = 0; row < plans; row += 1) {
    await rows.nth(row).click()
    if ((await panel.locator('.question').innerText()).endsWith(completePlan.meetingQuestion)) break
    await typist(panel).press('Alla planer')
  }
  await typist(panel).open('Möte och uppföljning')
  await page.getByLabel('Anteckningar').fill('Förseglat och läst')
  await expect
    .poll(() => panel.getByLabel('Anteckningar').first().inputValue(), { timeout: 1000 })
    .toBe('Förseglat och läst')
})
