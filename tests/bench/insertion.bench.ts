import type { Page } from 'playwright-core'
import { builtExtension } from '../browser/built-extension.ts'
import { openBrowser } from '../browser/chromium.ts'
import { type EditorCase, enter, wordsOf } from '../browser/editor-case.ts'
import { editorCases } from '../browser/editor-cases.ts'
import { openRecordPage } from '../browser/record-page.ts'
import { content, sentences } from '../browser/sample-content.ts'
import { startEditors } from '../world/editors/editors.ts'

// From the press to the receipt, with all reading back in it, beside the target's own Ctrl+V until
// the same words are in its model.

const rounds = Number(process.env.ROUNDS ?? 10)
const names = process.env.TARGETS?.split(',') ?? [
  'textarea',
  'React textarea',
  'contenteditable',
  'TinyMCE',
  'CKEditor 5',
  'CKEditor 4',
  'Quill 2',
  'ProseMirror',
  'Lexical',
  'Slate that takes HTML',
  'Summernote',
]

const editors = await startEditors()
const browser = await openBrowser({ extension: await builtExtension() })

const measure = async (editor: EditorCase) => {
  const opened = await openRecordPage(browser, `${editors.url}${editor.path}`)
  const { page, insert, saved } = opened
  const empty = async () => {
    await enter(page, editor)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
  }
  const last = sentences.at(-1) ?? ''
  const isThere = async () => wordsOf(editor, await saved()).includes(last)
  const timed = async (act: () => Promise<unknown>) => {
    await empty()
    const began = performance.now()
    await act()
    return performance.now() - began
  }
  const ours: number[] = []
  const own: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(insert))
    await copy(page)
    own.push(
      await timed(async () => {
        await page.keyboard.press('ControlOrMeta+v')
        for (let tries = 0; tries < 200 && !(await isThere()); tries++);
      }),
    )
  }
  await page.close()
  return [ours, own]
}

const copy = (page: Page) =>
  page.evaluate(
    ([html = '', text = '']) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]),
    [content.html, content.text],
  )

const at = (share: number, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return `${Math.round(found)} ms`.padStart(8)
}

await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
console.log(`${rounds} rounds; press to receipt (median, 95 %), own Ctrl+V (median, 95 %)`)
for (const editor of editorCases.filter(({ name }) => names.includes(name))) {
  const figures = (await measure(editor)).map((times) => `${at(0.5, times)} ${at(0.95, times)}`)
  console.log(`${editor.name.padEnd(24)} ${figures.join('   ')}`)
}
await browser.close()
await editors.close()
