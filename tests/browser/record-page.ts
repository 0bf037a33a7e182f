import type { Page } from 'playwright-core'
import type { InsertionReceipt, RecordFault } from '../../lib/session/ports/record.ts'
import type { RecordBrowser } from './chromium.ts'
import { type PagePart, recordIn } from './record-in-panel.ts'
import { content } from './sample-content.ts'

export type RecordPage = {
  readonly page: Page
  readonly panel: Page
  readonly record: PagePart
  /** Locates and inserts the sample plan; the fault where either was refused. */
  insert(): Promise<InsertionReceipt | RecordFault>
  saved(): Promise<string>
}

let visits = 0

/** Opens a page of the editors' world in a tab of its own and presses the icon on it. */
export const openRecordPage = async (
  browser: RecordBrowser,
  address: string,
): Promise<RecordPage> => {
  const page = await browser.context.newPage()
  const url = new URL(address)
  url.searchParams.set('visit', String(++visits))
  await page.goto(url.href)
  await page.waitForFunction('window.saved?.() !== undefined')
  const panel = await browser.pressIcon(page)
  const record = await recordIn(panel)
  // Only what is clicked from now on is remembered: the script is in every frame when this is answered.
  await record.locate()
  return {
    page,
    panel,
    record,
    insert: async () => {
      const located = await record.locate()
      if (!located.ok) return located.code
      const placed = await record.insert(located.value[0], content)
      return placed.ok ? placed.value : placed.code
    },
    saved: () => page.evaluate<string>('window.saved()'),
  }
}
