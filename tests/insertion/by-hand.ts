import type { RecordBrowser } from '../browser/chromium.ts'
import type { Visited } from './visits.ts'

/** Until an editor has done what it does with a paste: an own paste has no receipt to wait for. */
const settled = 1500

/**
 * Opens a target without the panel, to go on the same visit with the target's own Ctrl+V in place
 * of an insertion. The sample must be on the clipboard (`copySample`).
 */
export const openByHand = async (browser: RecordBrowser, address: string): Promise<Visited> => {
  const page = await browser.context.newPage()
  await page.goto(address)
  await page.waitForFunction('window.saved?.() !== undefined')
  return {
    page,
    byHand: true,
    insert: async () => {
      await page.keyboard.press('ControlOrMeta+v')
      await new Promise((resolve) => setTimeout(resolve, settled))
      return { outcome: 'inserted', found: 0, of: 0, label: '' }
    },
    saved: () => page.evaluate<string>('window.saved()'),
  }
}
