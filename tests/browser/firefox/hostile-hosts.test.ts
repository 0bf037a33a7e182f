import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../../fixtures/complete.ts'
import { filledWith } from '../../fixtures/hostile-plan.ts'
import { startEmbedding } from '../../world/embedding/embedding.ts'
import type { Trick } from '../../world/embedding/tricks.ts'
import type { Listening } from '../../world/serving/listen.ts'
import { builtAddOn } from '../built-extension.ts'
import { foreignIn } from '../foreign-in-widget.ts'
import { hostileMarkup } from '../hostile-markup.ts'
import { typist } from '../story/typist.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

let world: Listening
let browser: OpenFirefox
beforeAll(async () => {
  world = await startEmbedding({})
  browser = await openFirefox({ extension: await builtAddOn() })
})
afterAll(() => Promise.all([browser.close(), world.close()]))

const openWatched = async (trick: Trick) => {
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
  return page
}

test.each<Trick>([
  'frozen',
  'patched',
  'polluted',
  'polluted-with-data',
  'zone',
  'unset',
  'important',
  'large',
  'right-to-left',
])(
  'in Firefox, on a strict page that is %s, the plan is written and no rule is broken',
  async (trick) => {
    const page = await openWatched(trick)
    const widget = page.locator('sip-plan')
    await typist(widget).open('Barnet och frågan')
    await typist(widget).fill('Barnets namn', 'Alva Lind')
    await widget.getByText('Alva Lind').first().waitFor()
    expect(await page.evaluate('brokenRules')).toEqual([])
    await page.close()
  },
)

test('in Firefox markup in every string is words too', async () => {
  const page = await openWatched('plain')
  const widget = page.locator('sip-plan')
  const plan = filledWith(
    completePlan,
    hostileMarkup.map(([, markup]) => markup),
  )
  await widget.evaluate((element, given) => Object.assign(element, { plan: given }), plan)
  for (const [view, seen] of [
    ['checklist', '.check'],
    ['meeting', '.meeting-head'],
    ['child', '.child-paper'],
    ['plan', '.fold-button'],
  ] as const) {
    await widget.evaluate((element, name) => element.setAttribute('view', name), view)
    await widget.locator(seen).first().waitFor()
    expect(await foreignIn(widget), view).toEqual([])
  }
  expect(await page.evaluate('[typeof ran, brokenRules]')).toEqual(['undefined', []])
  await page.close()
})
