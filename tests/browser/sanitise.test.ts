import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { bundle } from './record-in-panel.ts'

// In a real browser: the sanitiser is only as good as the document that it reads with.
let browser: OpenBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.context.newPage()
  await page.evaluate(
    await bundle(`import { sanitise } from '../../lib/extension/record/sanitise.ts'
    globalThis.sanitise = sanitise`),
  )
})
afterAll(() => browser.close())

const sanitised = (html: string) => page.evaluate<string>(`sanitise(${JSON.stringify(html)})`)

test('keeps headings, lists, emphasis and tables', async () => {
  const plan =
    '<h2>Mål</h2><p>Gå <strong>varje</strong> dag<br>till <em>skolan</em></p><ul><li>å</li></ul>' +
    '<table><tbody><tr><td colspan="2">ä</td></tr></tbody></table>'
  expect(await sanitised(plan)).toBe(plan)
})

test.each([
  ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['images', '<p>a<img src="x" onerror="alert(1)"></p>', '<p>a</p>'],
  ['links, but not their text', '<p><a href="https://x.example">a</a></p>', '<p>a</p>'],
  ['styles and names', '<p style="color:red" class="x" id="y">a</p>', '<p>a</p>'],
  ['frames', '<p>a</p><iframe src="https://x.example"></iframe>', '<p>a</p>'],
  ['data and aria attributes', '<p data-a="1" aria-label="b">a</p>', '<p>a</p>'],
  ['drawings', '<p>a</p><svg><a href="javascript:alert(1)"></a></svg>', '<p>a</p>'],
])('takes away %s', async (_, html, safe) => {
  expect(await sanitised(html)).toBe(safe)
})

test('text that looks like markup stays text', async () => {
  const text = '<p>&lt;b&gt;hela&lt;/b&gt; &amp; lite</p>'
  expect(await sanitised(text)).toBe(text)
})

test.each(hostileMarkup)(
  'leaves nothing foreign of %s, read once and once more',
  async (_, html) => {
    const foreign = await page.evaluate(
      (markup) => {
        const allowed =
          /^(html|head|body|h[1-4]|p|br|[uo]l|li|b|strong|i|em|table|caption|thead|tbody|tfoot|tr|t[hd])$/
        const read = (text: string) => new DOMParser().parseFromString(text, 'text/html')
        const once = read(markup)
        const twice = read(once.body.innerHTML)
        return [once, twice].flatMap((each) =>
          [...each.querySelectorAll('*')]
            .filter((element) => !allowed.test(element.localName) || element.attributes.length > 0)
            .map((element) => element.outerHTML),
        )
      },
      await sanitised(html),
    )
    expect(foreign).toEqual([])
  },
)
