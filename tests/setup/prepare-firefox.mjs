// @ts-check
import { installPackages } from './apt.mjs'
import { findFirefox, findXvfb, firefoxAdvice, swedishAdvice, xvfbAdvice } from './find-firefox.mjs'
import { say } from './say.mjs'
import { speaksSwedish } from './speaks-swedish.mjs'

const packages = ['firefox-esr', 'firefox-esr-l10n-sv-se', 'xvfb']

/**
 * Sees to it that the second browser and the display without a screen are there, where apt-get is
 * ours to run. Without them the rest can be tested still: then a line says what is missing, and
 * the tests that need it fail with the same line.
 */
export const prepareFirefox = async () => {
  if (findFirefox() && speaksSwedish(findFirefox()) && findXvfb()) return
  const { why } = await installPackages('Firefox ESR, its Swedish and Xvfb', packages)
  if (why) say(why)
  if (!findFirefox()) say(firefoxAdvice)
  if (!speaksSwedish(findFirefox())) say(swedishAdvice)
  if (!findXvfb()) say(xvfbAdvice)
}
