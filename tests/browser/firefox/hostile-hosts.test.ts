import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedding } from '../../world/embedding/embedding.ts'
import type { Trick } from '../../world/embedding/tricks.ts'
import type { Listening } from '../../world/serving/listen.ts'
import { builtAddOn } from '../built-extension.ts'
import { typist } from '../story/typist.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

let world: Listening
let browser: OpenFirefox
beforeAll(async () => {
  world = await startEmbedding({})
  browser = await openFirefox({ extension: await builtAddOn() })
})
afterAll(() => Promise.all([browser.close(), world.close()]))

test.each<Trick>(['frozen', 'patched', 'zone', 'unset', 'important', 'large', 'right-to-left'])(
  'in Firefox, on a strict page that is %s, the plan is written and no rule is broken',
  async (trick) => {
    const page = await browser.context.newPage()
    await page.addInitScript(() => {
      const watched = globalThis as { brokenRules?: string[] }
      watched.brokenRules = []
      document.addEventListener('securitypolicyviolation', (event) => {
        // Firefox asks for a picture for the tab by itself, whatever stands in the page.
        if (event.blockedURI.endsWith('/favicon.ico')) return
        watched.brokenRules?.push(`${event.effectiveDirective}: ${event.blockedURI}`)
      })
    })
    await page.goto(`${world.url}/trick/${trick}`)
    const widget = page.locator('sip-plan')
    await typist(widget).open('Barnet och frågan')
    await typist(widget).fill('Barnets namn', 'Alva Lind')
    await widget.getByText('Alva Lind').first().waitFor()
    expect(await page.evaluate('brokenRules')).toEqual([])
    await page.close()
  },
)
