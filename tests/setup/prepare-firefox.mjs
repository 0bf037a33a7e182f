// @ts-check
import { installPackages } from './apt.mjs'
import { findFirefox, findXvfb, firefoxAdvice, xvfbAdvice } from './find-firefox.mjs'
import { say } from './say.mjs'

/**
 * Sees to it that the second browser and the display without a screen are there, where apt-get is
 * ours to run. Without them the rest can be tested still: then a line says what is missing, and
 * the tests that need it fail with the same line.
 */
export const prepareFirefox = async () => {
  if (findFirefox() && findXvfb()) return
  const { why } = await installPackages('Firefox ESR and Xvfb', ['firefox-esr', 'xvfb'])
  if (why) say(why)
  if (!findFirefox()) say(firefoxAdvice)
  if (!findXvfb()) say(xvfbAdvice)
}
