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

/** `Chromium 156.0.1` and the like, as the browser itself says; Chromium tells all of it only if asked. */
export const versionOf = async (
  name: BrowserName,
  { context }: RecordBrowser,
  address: string,
): Promise<string> => {
  const page = await context.newPage()
  await page.goto(address)
  const version = await page.evaluate(async () => {
    type Asked = { getHighEntropyValues(hints: string[]): Promise<{ uaFullVersion?: string }> }
    const { userAgentData } = navigator as { userAgentData?: Asked }
    const full = await userAgentData?.getHighEntropyValues(['uaFullVersion'])
    return full?.uaFullVersion ?? navigator.userAgent.match(/Firefox\/([\d.]+)/)?.[1]
  })
  await page.close()
  return `${name} ${version ?? ''}`
}
