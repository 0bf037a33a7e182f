import type { BrowserContext, Page } from 'playwright-core'
import { type EditorCase, enter, type OwnPaste, wordsOf } from './editor-case.ts'
import { content, sentences } from './sample-content.ts'

/** Puts the sample plan on the clipboard, with the form that another page would give it. */
export const copySample = async (context: BrowserContext, address: string): Promise<void> => {
  const page = await context.newPage()
  await page.goto(`${address}/bare`)
  await page.evaluate(({ html, text }) => {
    addEventListener('copy', (event) => {
      event.preventDefault()
      event.clipboardData?.setData('text/html', html)
      event.clipboardData?.setData('text/plain', text)
    })
  }, content)
  await page.locator('#text').click()
  await page.keyboard.press('ControlOrMeta+c')
  await page.close()
}

const forms = [/<h\d/g, /<li/g, /<t[dh][\s>]/g]

/** What a target keeps of the plan, by what its application would save. */
export const keptIn = (editor: EditorCase, saved: string): OwnPaste => {
  const words = wordsOf(editor, saved).replace(/\s+/g, ' ')
  if (!sentences.every((sentence) => words.split(sentence).length === 2)) return 'nothing'
  if (editor.kind === 'plain') return 'plain'
  const counts = forms.map((form) => saved.match(form)?.length ?? 0)
  const all = forms.map((form) => content.html.match(form)?.length ?? 0)
  if (counts.every((count, index) => count >= (all[index] ?? 0))) return 'full'
  return counts.some((count) => count > 0) ? 'rich' : 'plain'
}

/** Presses Ctrl+V in the open page of a target; gives what its application would then save. */
export const pasteByHand = async (page: Page, editor: EditorCase) => {
  await enter(page, editor)
  await page.keyboard.press('ControlOrMeta+v')
  return async () => {
    if (editor.late) await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    return page.evaluate<string>('window.saved()')
  }
}
