import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'
import { file } from '../world/serving/files.ts'
import { html, raw } from '../world/serving/html.ts'
import { type Listening, listen } from '../world/serving/listen.ts'
import { page as pageOf } from '../world/serving/replies.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'

/** What the page's own script finds of the plan, told as the title. */
const scripts: Readonly<Record<string, string>> = {
  'gives-one': `
    const drawn = () => element.shadowRoot.querySelector('h1')?.textContent ?? 'nothing'
    const before = drawn()
    element.plan = ${JSON.stringify(completePlan)}
    document.title = before + ', then ' + drawn()`,
  'goes-to-a-field': `
    element.focusField(2)
    document.title = element.shadowRoot.activeElement?.textContent ?? 'nothing'`,
  'takes-it-away': 'globalThis.taken = element; element.remove()',
  'gives-none': '',
}

let pages: Listening
let browser: OpenBrowser
let page: Page

beforeAll(async () => {
  pages = await listen(
    {
      'GET /page/:name': (_, { name = '' }) =>
        pageOf(html`<!doctype html><title>plan</title><sip-plan></sip-plan>
<script type="module" src="/widget/sip-plan.js"></script>
<script type="module">const element = document.querySelector('sip-plan'); ${raw(scripts[name] ?? '')}</script>`),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /widget/*': (_, { rest = '' }) => file(join(root, '.output/widget'), rest),
    },
    0,
  )
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await pages.close()
})

beforeEach(async () => {
  page = await browser.context.newPage()
  return () => page.close()
})

const visit = (name: string) => page.goto(`${pages.url}/page/${name}`)

test('a plan that the page gives while it loads is the only one drawn, and at once', async () => {
  await visit('gives-one')
  expect(await page.title()).toBe('nothing, then Alva Lind född 2018')
})

test('whoever goes to a field while the page loads finds it', async () => {
  await visit('goes-to-a-field')
  expect(await page.title()).toContain('Vem uppmärksammade behovet')
})

test('a page that gives none has an empty plan', async () => {
  await visit('gives-none')
  await page.getByRole('textbox', { name: 'Barnets namn' }).waitFor()
})

test('an element that is taken away while the page loads draws nothing', async () => {
  await visit('takes-it-away')
  expect(await page.evaluate('taken.shadowRoot.childElementCount')).toBe(0)
})
