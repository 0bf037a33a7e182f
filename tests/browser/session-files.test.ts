import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'
import { file } from '../world/serving/files.ts'
import { html } from '../world/serving/html.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { page as pageOf } from '../world/serving/replies.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { seed } from './story/seed.ts'
import { typist } from './story/typist.ts'
import { tracesInFolder } from './traces.ts'

// Browsers write the fields of their tabs into session files, so that the tabs can be opened again.
const written = ['Zebedeus Kvastmo', '20180314-2387', 'Trollsländan', 'Fjärilshåven']
const controls = {
  field: 'Kontrollordet Granbarr',
  formValue: 'Kontrollordet Tallkotte',
  meeting: 'Kontrollordet Lönnlöv',
}
let profile: string
let browser: OpenBrowser
let pages: Listening
let page: Page

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sip-session-'))
  pages = await listen(
    {
      'GET /': () =>
        pageOf(html`<!doctype html><title>plan</title>
<script type="module" src="/widget/sip-plan.js"></script>
<input aria-label="Kontroll">
<form method="post"><sip-plan name="plan"></sip-plan><button>Spara</button></form>`),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /widget/*': (_, { rest = '' }) => file(join(root, '.output/widget'), rest),
    },
    0,
  )
  browser = await openBrowser({ extension: await builtExtension(), profile })
})
afterAll(async () => {
  await browser.close()
  await pages.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const onDisk = async (words: readonly string[]) => (await tracesInFolder(words, profile)).found

test('what is written in the widget in a form, and on the meeting page, is in no file of the browser', async () => {
  const { context, extensionId } = browser
  page = await context.newPage()
  await page.goto(pages.url)
  const hand = typist(page.locator('sip-plan'))
  await hand.fill('Barnets namn', written[0] ?? '')
  await hand.fill('Personnummer', written[1] ?? '')
  const inForm = await page.evaluate(() =>
    String(new FormData(document.querySelector('form') as HTMLFormElement).get('plan')),
  )
  expect(inForm).toContain(written[0])

  await seed({ browser: () => browser, world: { backend: { url: '' } } as never }, [completePlan])
  const meeting = await context.newPage()
  await meeting.goto(`chrome-extension://${extensionId}/meeting.html?plan=${completePlan.id}`)
  await meeting
    .getByRole('textbox')
    .first()
    .fill(written[2] ?? '')

  // The same search finds what stands beside ours: the files have been written, and are read.
  await meeting.evaluate((word) => {
    const field = document.body.appendChild(document.createElement('input'))
    field.setAttribute('aria-label', 'Kontroll')
    field.value = word
  }, controls.meeting)
  await meeting.getByLabel('Kontroll').press('End')
  await page.bringToFront()
  await page.getByLabel('Kontroll').fill(controls.field)
  await page.evaluate((word) => {
    class Left extends HTMLElement {
      static readonly formAssociated = true
      readonly internals = this.attachInternals()
    }
    customElements.define('left-there', Left)
    const left = new Left()
    left.setAttribute('name', 'left')
    document.querySelector('form')?.append(left)
    left.internals.setFormValue(word)
  }, controls.formValue)
  await page.getByLabel('Kontroll').press('End')
  for (const leaving of [page, meeting]) {
    await leaving.bringToFront()
    await leaving.evaluate(() => history.pushState('', '', '?vidare'))
  }
  const found = async () => {
    const all = Object.values(controls)
    const traces = await onDisk(all)
    return all.filter((word) => traces.some((trace) => trace.endsWith(word)))
  }
  await expect.poll(found, { timeout: 60_000 }).toEqual(Object.values(controls))
  expect(await onDisk(written)).toEqual([])
  await browser.close()
  expect(await onDisk(written)).toEqual([])
})
