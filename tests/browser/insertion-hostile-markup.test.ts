import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEditors } from '../world/editors/editors.ts'
import type { Listening } from '../world/serving/listen.ts'
import { builtExtension } from './built-extension.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { enter } from './editor-case.ts'
import { editorCases } from './editor-cases.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { openRecordPage, type RecordPage } from './record-page.ts'

let editors: Listening
let browser: OpenBrowser
beforeAll(async () => {
  editors = await startEditors()
  browser = await openBrowser({ extension: await builtExtension() })
})
afterAll(() => Promise.all([browser.close(), editors.close()]))

/** One of each way in; the others with EVERY_EDITOR=1, as in own-paste.test.ts. */
const several = process.env.EVERY_EDITOR
  ? ['contenteditable', 'TinyMCE', 'CKEditor 5', 'Quill 2', 'ProseMirror', 'Summernote']
  : ['contenteditable', 'TinyMCE', 'CKEditor 5']
const targets = editorCases.filter(({ name }) => several.includes(name))
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const [first, last] = ['Planen börjar här med en mening.', 'Planen slutar här med en annan.']

/** What stands in a model besides text in headings, paragraphs, lists, emphasis and tables. */
const foreignIn = (page: RecordPage['page'], html: string) =>
  page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html')
    const known =
      /^(html|head|body|h[1-6]|p|br|[uo]l|li|b|strong|i|em|table|caption|colgroup|col|thead|tbody|tfoot|tr|t[hd]|figure|div|span)$/
    return [...parsed.querySelectorAll('*')].flatMap((element) => [
      ...(known.test(element.localName) ? [] : [element.outerHTML]),
      ...[...element.attributes]
        .filter(
          ({ name, value }) => /^on|^(src|href|action)|^id$/i.test(name) || /script:/i.test(value),
        )
        .map(({ name }) => `${element.localName}[${name}]`),
    ])
  }, html)

describe.each(targets)('$name', (editor) => {
  const insert = async (html: string, text: string, sentences: readonly string[]) => {
    const opened = await openRecordPage(browser, `${editors.url}${editor.path}`)
    await enter(opened.page, editor)
    const located = await opened.record.locate()
    if (!located.ok) throw new Error(located.code)
    const placed = await opened.record.insert(located.value[0], { html, text, parts: [sentences] })
    const saved = await opened.saved()
    const foreign = await foreignIn(opened.page, saved)
    const ran = await opened.page.evaluate(() => 'ran' in window)
    await opened.page.close()
    return { placed, foreign, ran }
  }

  test('thirty kinds of hostile markup, written by the user, come in as the words they are', async () => {
    const words = hostileMarkup.map(([, markup]) => markup.replaceAll('\u0000', ''))
    const html = `<p>${first}</p>${words.map((each) => `<p>${escaped(each)}</p>`).join('')}<p>${last}</p>`
    const { placed, foreign, ran } = await insert(html, [first, ...words, last].join('\n'), [
      first,
      last,
    ])
    expect(placed).toMatchObject({ ok: true, value: { outcome: 'inserted', found: 1 } })
    expect({ foreign, ran }).toEqual({ foreign: [], ran: false })
  })

  test('thirty kinds of hostile markup, got in as markup, neither run nor stay', async () => {
    const html = hostileMarkup.map(([, each]) => `<p>${first}</p>${each}`).join('')
    const { foreign, ran } = await insert(html, first, [first])
    expect({ foreign, ran }).toEqual({ foreign: [], ran: false })
  })
})
