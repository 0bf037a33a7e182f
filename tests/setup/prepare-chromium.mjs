// @ts-check
import { installPackages } from './apt.mjs'
import { findChromium } from './find-chromium.mjs'
import { SetupProblem, say } from './say.mjs'
import { speaksSwedish } from './speaks-swedish.mjs'

/**
 * Its languages come apart, and must be of its own version: both are always asked for together. The
 * fonts are for screenshots and widths: Noto Sans becomes `system-ui` and is as wide as the Segoe UI
 * of a public office's machine; Liberation stands in for the record systems' Arial.
 */
const packages = ['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-liberation']

const advice = `No Chromium was found. Install one and run the same command again:
  Debian     sudo apt-get install ${packages.join(' ')}
  others     Chromium, Google Chrome or Edge in its usual place
or set CHROMIUM_PATH to its program file.`

const swedishAdvice =
  'Chromium has no Swedish of its own, and the tests need it: install the package "chromium-l10n".'

/** Sees to it that a Chromium is there that speaks Swedish: with apt-get when that is ours to run. */
export const prepareChromium = async () => {
  const present = findChromium()
  if (present && speaksSwedish(present)) return
  const { why } = await installPackages('Chromium, its Swedish and two fonts', packages)
  const found = findChromium()
  if (!found) throw new SetupProblem(why + advice)
  if (!speaksSwedish(found)) say(why + swedishAdvice)
}
