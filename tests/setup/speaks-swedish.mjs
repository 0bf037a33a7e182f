// @ts-check
import { existsSync } from 'node:fs'

/** Debian keeps its browsers' languages in packages of their own; others bring them along. */
const apart = new Map([
  ['/usr/bin/chromium', '/usr/lib/chromium/locales/sv.pak'],
  [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/browser/extensions/langpack-sv-SE@firefox-esr.mozilla.org.xpi',
  ],
])

/**
 * True when an installed browser has the Swedish of its own parts: date boxes, messages, questions.
 * @param {string | undefined} program
 * @param {(file: string) => boolean} exists
 */
export const speaksSwedish = (program, exists = existsSync) => {
  const language = program && apart.get(program)
  return !language || exists(language)
}
