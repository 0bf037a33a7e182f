import browser from 'webextension-polyfill'
import { inTime } from './in-time.ts'

/** Whether the tab shows a PDF: the browser's own reader, in which nothing can be written. */
export const isPdf = async (tabId: number): Promise<boolean> => {
  try {
    const asked = browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    })
    return (await inTime(asked))?.[0]?.result === 'application/pdf'
  } catch {
    return false
  }
}
