import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANY_PORTS, startWorld, type World } from '../../world/world.ts'
import { builtAddOn } from '../built-extension.ts'
import { typist } from '../story/typist.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

let world: World
let browser: OpenFirefox
let page: Page
beforeAll(async () => {
  world = await startWorld({ ports: ANY_PORTS })
  browser = await openFirefox({ extension: await builtAddOn() })
  page = await browser.context.newPage()
  await page.addInitScript(() => {
    const watched = globalThis as { brokenRules?: string[] }
    watched.brokenRules = []
    document.addEventListener('securitypolicyviolation', (event) => {
      // Firefox asks for a picture for the tab by itself, whatever stands in the page.
      if (event.blockedURI.endsWith('/favicon.ico')) return
      watched.brokenRules?.push(`${event.effectiveDirective}: ${event.blockedURI}`)
    })
  })
})
afterAll(() => Promise.all([browser.close(), world.close()]))

const broken = () => page.evaluate('brokenRules')

test('the widget is written in on the strict intranet page, and no rule is broken', async () => {
  await page.goto(world.intranet.url)
  const widget = page.locator('sip-plan')
  const hand = typist(widget)
  await hand.open('Barnet och frågan')
  await hand.fill('Barnets namn', 'Alva Lind')
  await hand.press('Visa vad som saknas')
  await widget.getByText('Alva Lind').first().waitFor()
  expect(await broken()).toEqual([])
})

test('a rule that is broken is seen', async () => {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(broken).toContain('style-src-attr: inline')
})
