import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { virtual } from '@guidepup/virtual-screen-reader'
import type { Page } from 'playwright-core'

const reader = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
)

type WithReader = { virtual?: typeof virtual }

/**
 * A virtual screen reader in the page itself, on what stands in the shadow root of the widget: it
 * says what has the focus, and what live regions announce.
 */
export async function screenReaderIn(page: Page) {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: reader }),
  )
  await page.addScriptTag({
    type: 'module',
    content: "import { virtual } from '/screen-reader.js'; globalThis.virtual = virtual",
  })
  await page.waitForFunction(() => 'virtual' in globalThis)
  await page.evaluate(() =>
    (globalThis as WithReader).virtual?.start({
      container: document.querySelector('sip-plan')?.shadowRoot?.querySelector('.app') as Node,
    }),
  )
  const heard = (): Promise<string> =>
    page.evaluate(async () => {
      const said = (await (globalThis as WithReader).virtual?.spokenPhraseLog()) ?? []
      // A region of which several parts change at once is one announcement to the ear.
      return said.filter((each, place) => each !== said[place - 1]).join('\n')
    })
  return {
    heard,
    /** From here on, what has been said before is forgotten. */
    forget: () => page.evaluate(() => (globalThis as WithReader).virtual?.clearSpokenPhraseLog()),
    /** Goes on line by line as with the down arrow, until a line is heard. */
    readTo: (last: string): Promise<string> =>
      page.evaluate(async (wanted) => {
        const { virtual } = globalThis as WithReader
        for (let step = 0; virtual && step < 200; step++) {
          await virtual.next()
          if ((await virtual.lastSpokenPhrase()) === wanted) break
        }
        return (await virtual?.spokenPhraseLog())?.join('\n') ?? ''
      }, last),
  }
}
