import { builtExtension, withoutRecognition } from '../browser/built-extension.ts'
import { openBrowser, type OpenBrowser as RecordBrowser } from '../browser/chromium.ts'

export const browserNames = ['Chromium', 'Firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** Opens a browser with the built extension, or with one that knows no editor by its marks. */
export const openWith = async (name: BrowserName, recognition: boolean): Promise<RecordBrowser> => {
  const built = await builtExtension()
  const extension = recognition ? built : await withoutRecognition()
  return openBrowser({ extension })
}

/** `Chromium 156.0.1` and the like, as the browser itself says. */
export const versionOf = async (name: BrowserName, browser: RecordBrowser): Promise<string> => {
  const page = await browser.context.newPage()
  const agent = await page.evaluate(() => navigator.userAgent)
  await page.close()
  return `${name} ${agent.match(/(?:Chrome|Firefox)\/([\d.]+)/)?.[1] ?? ''}`
}
