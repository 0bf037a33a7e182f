import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../setup/root.ts'
import { file } from '../world/serving/files.ts'
import { html } from '../world/serving/html.ts'
import { listen } from '../world/serving/listen.ts'
import { page as pageOf } from '../world/serving/replies.ts'
import { openBrowser } from './chromium.ts'

// `npm run bench -- size` tells what weighs what.
const budget = 47_000

test('the first view of a plan loads one file, within its budget; the forms come with the first part', async () => {
  const pages = await listen(
    {
      'GET /': () =>
        pageOf(html`<!doctype html><title>plan</title>
<script type="module" src="/widget/sip-plan.js"></script><sip-plan></sip-plan>`),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /widget/*': (_, { rest = '' }) => file(join(root, '.output/widget'), rest),
    },
    0,
  )
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    const loaded: { name: string; body: Promise<Buffer> }[] = []
    page.on('response', (response) => {
      if (!/javascript|css/.test(response.headers()['content-type'] ?? '')) return
      loaded.push({ name: new URL(response.url()).pathname, body: response.body() })
    })
    await page.goto(pages.url)
    await page.getByRole('textbox', { name: 'Barnets namn' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(loaded.map(({ name }) => name)).toEqual(['/widget/sip-plan.js'])
    const bodies = await Promise.all(loaded.map(({ body }) => body))
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(weight).toBeLessThanOrEqual(budget)

    await page.getByRole('button', { name: /Ansvarig huvudman/ }).click()
    await page.getByRole('textbox', { name: 'Huvudman' }).waitFor()
    expect(loaded.map(({ name }) => name)).toContain('/widget/sip-plan-forms.js')

    const isNamed = "import('/widget/sip-plan.js').then((file) => !!new file.SipPlanElement())"
    expect(await page.evaluate(isNamed)).toBe(true)
    // What comes after this is not looked at.
    page.removeAllListeners('response')
    await Promise.allSettled(loaded.map(({ body }) => body))
  } finally {
    await browser.close()
    await pages.close()
  }
})
