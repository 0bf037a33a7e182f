import { join } from 'node:path'
import { chromiumAdvice, findChromium } from '../setup/find-chromium.mjs'

/** The program file of an installed Chromium. Throws when there is none. */
export const chromiumPath = (): string => {
  const found = findChromium()
  if (found) return found
  throw new Error(chromiumAdvice)
}

/** The file in which a Chromium writes the port that it can be reached on. */
export const portFile = (profile: string): string => join(profile, 'DevToolsActivePort')
