import { builtAddOn, builtExtension, withoutRecognition } from '../browser/built-extension.ts'
import { openBrowser, type RecordBrowser } from '../browser/chromium.ts'
import { openFirefox } from '../browser/firefox/firefox.ts'

export const browserNames = ['Chromium', 'Firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** Opens a browser with the built extension, or with one that knows no editor by its marks. */
export const openWith = async (name: BrowserName, recognition: boolean): Promise<RecordBrowser> => {
  const build = name === 'Firefox' ? builtAddOn : builtExtension
  const extension = await (recognition ? build() : withoutRecognition(build))
  return name === 'Firefox' ? openFirefox({ extension }) : openBrowser({ extension })
}

/** `Chromium 156.0.1` and the like, as the browser itself says. */
export const versionOf = async (name: BrowserName, browser: RecordBrowser): Promise<string> => {
  const page = await browser.context.newPage()
  const agent = await page.evaluate(() => navigator.userAgent)
  await page.close()
  return `${name} ${agent.match(/(?:Chrome|Firefox)\/([\d.]+)/)?.[1] ?? ''}`
}
