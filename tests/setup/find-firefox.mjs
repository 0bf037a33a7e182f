// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupProblem } from './say.mjs'

/** ESR first: it is what public offices have, and what changes least. */
const names = ['firefox-esr', 'firefox']

const usual = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** @param {string | undefined} path @param {readonly string[]} wanted */
const onPath = (path = '', wanted) =>
  wanted.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))

/**
 * The program file of an installed Firefox: `FIREFOX_PATH` when it is set, else the first on `PATH`
 * or where the system keeps its programs.
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} exists
 * @returns {string | undefined}
 */
export const findFirefox = (env = process.env, exists = existsSync) => {
  const chosen = env.FIREFOX_PATH
  if (chosen && !exists(chosen)) throw new SetupProblem(`FIREFOX_PATH names no file: ${chosen}`)
  return chosen ?? [...onPath(env.PATH, names), ...usual].find(exists)
}

/** The program file of Xvfb, the display without a screen; nothing where there is none. */
export const findXvfb = () => onPath(process.env.PATH, ['Xvfb']).find((file) => existsSync(file))

export const firefoxAdvice =
  'No Firefox was found: install the package "firefox-esr" (or Firefox in its usual place), or set FIREFOX_PATH.'

export const swedishAdvice =
  'Firefox has no Swedish of its own: install the package "firefox-esr-l10n-sv-se".'

export const xvfbAdvice = 'No Xvfb was found: install the package "xvfb".'
