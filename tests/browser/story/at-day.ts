import type { Page } from 'playwright-core'
import { setNow } from '../clock.ts'
import { openPlan } from './seed.ts'

/** What the panel has written to the clipboard and saved as files since it was opened. */
export type Out = { html: string; text: string; file: string }

/**
 * Opens the panel anew on a day at ten o'clock, with the child's plan open. All that it copies or
 * saves from then on is caught on its way to the browser.
 */
export async function atDay(panel: Page, day: string, name: string): Promise<void> {
  await setNow(`${day}T10:00:00`)
  await panel.reload()
  await panel.evaluate(() => {
    const out: Out = { html: '', text: '', file: '' }
    Object.assign(globalThis, { out })
    navigator.clipboard.write = async ([item]) => {
      if (!item) throw new Error('Nothing was copied.')
      out.html = await (await item.getType('text/html')).text()
      out.text = await (await item.getType('text/plain')).text()
    }
    const address = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Object.assign(out, { file: text }))
      return address(blob)
    }
  })
  await openPlan(panel, name)
}

const caught = (panel: Page, kind: keyof Out): Promise<string> =>
  panel.evaluate((wanted) => (globalThis as unknown as { out: Out }).out[wanted], kind)

const forget = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    Object.assign((globalThis as unknown as { out: Out }).out, { html: '', text: '', file: '' })
  })

/** Presses a button that copies, and gives what was copied, as markup and as plain text. */
export async function copied(panel: Page, button: string): Promise<Pick<Out, 'html' | 'text'>> {
  await forget(panel)
  await panel.getByRole('button', { name: button, exact: true }).click()
  await panel.waitForFunction(() => (globalThis as unknown as { out: Out }).out.text !== '')
  return { html: await caught(panel, 'html'), text: await caught(panel, 'text') }
}

/** Presses a button that saves a file, and gives what stands in it. */
export async function savedFile(panel: Page, button: string): Promise<string> {
  await forget(panel)
  await panel.getByRole('button', { name: button, exact: true }).click()
  await panel.waitForFunction(() => (globalThis as unknown as { out: Out }).out.file !== '')
  return caught(panel, 'file')
}
