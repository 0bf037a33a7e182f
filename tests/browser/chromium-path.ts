import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * The program file of an installed Chromium or Chrome: `CHROMIUM_PATH` when it is set, else the
 * first known name on `PATH`, else the one that the driver's own installer put down. Throws when
 * there is none, with a sentence that says what to install.
 */
export const chromiumPath = (): string => {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return chosen
  const ending = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names
    .flatMap((name) => folders.map((folder) => join(folder, name + ending)))
    .find((file) => existsSync(file))
  if (onPath) return onPath
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  throw new Error('No Chromium found: install the package "chromium", or set CHROMIUM_PATH.')
}
