import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { openProfileFile, settled } from './story/section-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'

// What the tests of .github/wrong-child-matrix.md that are about pages have: the real panel, beside a page
// that shows one child after another at an address that stays.

const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Journal</title>
<body><div id="whose"></div><main>
<p><label>Frågan <textarea id="question"></textarea></label></p>
<p><label>Barnet <textarea id="child"></textarea></label></p>
<p><label>Målen <textarea id="goals"></textarea></label></p>
</main></body></html>`
export const fields = ['question', 'child', 'goals'] as const

const header = (name: string, number: string) => `<header><h1>${name}</h1><p>${number}</p></header>`
/** What the page may show, beside the plan of Alva Lind. */
export const shown = {
  same: header('Alva Lind', '20180314-2387'),
  other: header('Elsa Berg', '20120508-2397'),
  none: '<header><h1>Journal</h1></header>',
  sameNumberOtherName: header('Elsa Berg', '20180314-2387'),
  noNumber: '<header><h1>Alva Lind</h1></header><p>Alva Lind 20180314-2387</p>',
  reserve: header('Zahra Yusuf', '20180314M071'),
  among: '<ul><li>Alva Lind 20180314-2387</li><li>Elsa Berg 20120508-2397</li></ul>',
  noneOf: '<ul><li>Noah Lind 20100117-2384</li><li>Elsa Berg 20120508-2397</li></ul>',
} as const

let site: Listening
let stage: Stage
export let page: Page
export let panel: Page

const profile = (origin: string) => ({
  version: 1,
  name: 'Journalen',
  page: { origin },
  sections: [
    { section: 'meetingQuestion', field: { label: 'Frågan', selectors: [] } },
    { section: 'childParticipation', field: { label: 'Barnet', selectors: [] } },
    { section: 'goals', field: { label: 'Målen', selectors: [] } },
  ],
})

export function setTurningPage(): void {
  beforeAll(async () => {
    const route = () => new Response(html, { headers: { 'content-type': 'text/html' } })
    site = await listen({ 'GET /': route }, 0)
    stage = await openStage()
    await seed(stage, [completePlan])
    const opened = await stage.openBeside(`${site.url}/`)
    page = opened.journal
    panel = opened.panel
    await typist(panel).press('Inställningar')
    await openProfileFile(panel, JSON.stringify(profile(site.url)))
    await panel.getByRole('button', { name: /^Ändra (?!var)/ }).waitFor()
  })
  afterAll(async () => {
    await stage.close()
    await site.close()
  })
  beforeEach(async () => {
    await page.reload()
    await panel.reload()
    await openPlan(panel, 'Alva Lind')
  })
}

export const show = (what: string) =>
  page.evaluate((inner) => {
    const whose = document.querySelector('#whose')
    if (whose) whose.innerHTML = inner
  }, what)
/** More than any reading gets through. */
export const makeUnreadable = () =>
  page.evaluate(() => {
    const all = document.createDocumentFragment()
    for (let count = 0; count < 310_000; count++) all.append(document.createComment(''))
    document.querySelector('#whose')?.append(all)
  })
/** The page comes to show somebody else when something happens in a field. */
export const turnsAt = (field: string, event: string, what: string) =>
  page.evaluate(
    ([id, type, inner]) =>
      document.querySelector(`#${id}`)?.addEventListener(
        type ?? '',
        () => {
          const whose = document.querySelector('#whose')
          if (whose) whose.innerHTML = inner ?? ''
        },
        { once: true },
      ),
    [field, event, what] as const,
  )
export const held = () =>
  page.evaluate(
    (ids) => ids.filter((id) => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value),
    [...fields],
  )
export const noted = async () => {
  const worker = await stage.browser().serviceWorker()
  const kept = await worker.evaluate(() => chrome.storage.session.get(null))
  const plans = Object.entries(kept).filter(([name]) => name.startsWith('draft/plan/'))
  return plans.map(([, plan]) => (plan as typeof completePlan).otherRecords.length).join()
}

export const press = (name: string) => typist(panel).press(name)
export const ask = async (action: string) => {
  if (action === 'Infoga') await page.locator('#question').click()
  await press(action)
  await panel.locator('.confirm').waitFor()
}
export const yes = { Infoga: 'Ja, infoga här', 'Fyll i alla': 'Ja, fyll i alla' } as const
export const all = { Infoga: ['question'], 'Fyll i alla': [...fields] } as const
export const ends = async (action: keyof typeof yes) => {
  if (action === 'Fyll i alla') await settled(panel)
  else await panel.getByText('delar finns i fältet').waitFor()
}
