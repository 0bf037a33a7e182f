import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firefox } from 'playwright-core'
import { findFirefox, firefoxAdvice } from '../../setup/find-firefox.mjs'
import type { BrowserOptions, RecordBrowser } from '../chromium.ts'
import { swedish } from '../swedish.ts'
import { launchWithBidi } from './bidi.ts'
import { firefoxWindow } from './chrome-window.ts'
import { pressEveryLetter } from './letters.ts'
import { firefoxSidebar } from './sidebar.ts'

const preferences = {
  // An add-on that is loaded for a test goes at closing; what it kept stays, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Swedish where the language pack is installed beside it.
  'intl.locale.requested': 'sv-SE',
  'intl.accept_languages': 'sv-SE, sv',
}

export type OpenFirefox = RecordBrowser & {
  isSidebarOpen(): Promise<boolean>
  /** Closes the sidebar, as its own cross does. */
  closeSidebar(): Promise<void>
}

/** Opens an installed Firefox ESR on a profile of its own, with or without the built add-on. */
export const openFirefox = async ({
  extension,
  headless = true,
  ...options
}: Omit<BrowserOptions, 'args'> = {}): Promise<OpenFirefox> => {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(firefoxAdvice)
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sip-firefox-')))
  const { context, bidi } = await launchWithBidi(() =>
    firefox.launchPersistentContext(profile, {
      // A Firefox as it is installed, and not one that was made for the driver.
      channel: 'moz-firefox',
      executablePath,
      headless,
      env: swedish(options.timeZone),
      viewport: null,
      // The toolbar, the sidebar and the question for a permission are no part of any page.
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: preferences,
    }),
  )
  pressEveryLetter(context)
  const inWindow = await firefoxWindow(bidi)
  let addOn = ''
  if (extension) {
    const extensionData = { type: 'path', path: extension }
    const installed = await bidi.send('webExtension.install', { extensionData })
    addOn = (installed as { readonly extension: string }).extension
  }
  const sidebar = firefoxSidebar({ context, bidi, inWindow }, addOn)
  return {
    context,
    async pressIcon(page) {
      await page.bringToFront()
      return sidebar.pressIcon()
    },
    isSidebarOpen: sidebar.isOpen,
    closeSidebar: sidebar.close,
    async close() {
      await context.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
