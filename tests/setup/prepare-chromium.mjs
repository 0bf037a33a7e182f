// @ts-check
import { installPackages } from './apt.mjs'
import { findChromium } from './find-chromium.mjs'
import { SetupProblem } from './say.mjs'

/**
 * The fonts are for screenshots and widths: Noto Sans becomes `system-ui` and is as wide as the
 * Segoe UI of a public office's machine; Liberation stands in for the record systems' Arial.
 */
const packages = ['chromium', 'fonts-noto-core', 'fonts-liberation']

const advice = `No Chromium was found. Install one and run the same command again:
  Debian     sudo apt-get install ${packages.join(' ')}
  others     Chromium, Google Chrome or Edge in its usual place
or set CHROMIUM_PATH to its program file.`

/** Sees to it that a Chromium is there: with apt-get when that is ours to run. */
export const prepareChromium = async () => {
  if (findChromium()) return
  const { why } = await installPackages('Chromium and two fonts', packages)
  if (!findChromium()) throw new SetupProblem(why + advice)
}
