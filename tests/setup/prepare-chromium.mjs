// @ts-check
import { installPackages } from './apt.mjs'
import { chromiumAdvice, chromiumPackages, findChromium } from './find-chromium.mjs'
import { SetupProblem, say } from './say.mjs'
import { speaksSwedish } from './speaks-swedish.mjs'

const swedishAdvice =
  'Chromium has no Swedish of its own, and the tests need it: install the package "chromium-l10n".'

/** Sees to it that a Chromium is there that speaks Swedish: with apt-get when that is ours to run. */
export const prepareChromium = async () => {
  const present = findChromium()
  if (present && speaksSwedish(present)) return
  const { why } = await installPackages('Chromium, its Swedish and two fonts', chromiumPackages)
  const found = findChromium()
  if (!found) throw new SetupProblem(why + chromiumAdvice)
  if (!speaksSwedish(found)) say(why + swedishAdvice)
}
