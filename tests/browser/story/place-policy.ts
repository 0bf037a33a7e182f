import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { OpenBrowser } from '../chromium.ts'

/** Where Debian's Chromium reads what an administrator has decided. */
const folder = '/etc/chromium/policies/managed'

/**
 * Decides for the extension as an administrator would: in Chromium's own file, which reaches this
 * extension alone, and where only root may write it, in what the panel's page is told. Gives the
 * function that takes it away.
 */
export const placePolicy = async (
  browser: OpenBrowser,
  panel: Page,
  policy: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> => {
  const file = join(folder, `sip-${browser.extensionId}.json`)
  try {
    await mkdir(folder, { recursive: true })
    const content = { '3rdparty': { extensions: { [browser.extensionId]: policy } } }
    await writeFile(file, JSON.stringify(content))
  } catch {
    await panel.addInitScript((decided) => {
      Object.assign(chrome.storage.managed, { get: async () => decided })
    }, policy)
    await panel.reload()
    return async () => {}
  }
  return () => rm(file)
}
