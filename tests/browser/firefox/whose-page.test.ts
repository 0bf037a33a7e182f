import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkChild } from '../../../lib/session/record/child-check.ts'
import { type Listening, listen } from '../../world/serving/listen.ts'
import { builtAddOn } from '../built-extension.ts'
import { recordIn } from '../record-in-panel.ts'
import { planOf } from '../whose-page.ts'
import { pageOf, whosePages } from '../whose-page-cases.ts'
import { type OpenFirefox, openFirefox } from './firefox.ts'

let pages: Listening
let browser: OpenFirefox
beforeAll(async () => {
  pages = await listen(
    {
      'GET /:at': (_, { at = '' }) => {
        const asked = whosePages[Number(at)]
        return new Response(asked ? pageOf(asked) : '', {
          headers: { 'content-type': 'text/html' },
        })
      },
    },
    0,
  )
  browser = await openFirefox({ extension: await builtAddOn() })
})
afterAll(() => Promise.all([browser.close(), pages.close()]))

test('the same pages say the same in Firefox', { timeout: 180_000 }, async () => {
  const page = await browser.context.newPage()
  const said: string[] = []
  const expected: string[] = []
  for (const [at, { name, says }] of whosePages.entries()) {
    await page.goto(`${pages.url}/${at}`)
    const around = await (await recordIn(await browser.pressIcon(page))).lookAround([])
    for (const [personalNumber, kind] of says) {
      const check = around.ok ? checkChild(planOf(personalNumber), around.value).kind : around.code
      said.push(`${name}: ${personalNumber} ${check}`)
      expected.push(`${name}: ${personalNumber} ${kind}`)
    }
  }
  expect(said).toEqual(expected)
})
