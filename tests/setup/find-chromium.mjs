// @ts-check
import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { SetupProblem } from './say.mjs'

/**
 * What the search looks at; tests give a made-up one.
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   exists: (file: string) => boolean,
 * }} Machine
 */

/** Chromium first: Chrome and Edge no longer load an unpacked extension from the command line. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const programs = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @param {Machine['env']} env */
const onPath = (env) => {
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/** @param {Machine['env']} env */
const inApplications = (env) => {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
  return apps.flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
  )
}

/** @param {Machine['env']} env */
const inProgramFiles = (env) => {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
  )
}

/**
 * The program file of an installed Chromium, Chrome or Edge: `CHROMIUM_PATH` when it is set, else
 * the first that is found on `PATH` or where the system keeps its programs.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export const findChromium = (
  { platform, env, exists } = { platform: process.platform, env: process.env, exists: existsSync },
) => {
  const chosen = env.CHROMIUM_PATH
  if (chosen && !exists(chosen)) throw new SetupProblem(`CHROMIUM_PATH names no file: ${chosen}`)
  if (chosen) return chosen
  if (platform === 'win32') return inProgramFiles(env).find(exists)
  return [...onPath(env), ...(platform === 'darwin' ? inApplications(env) : [])].find(exists)
}

/**
 * Its languages come apart, and must be of its own version: both are always asked for together. The
 * fonts are for screenshots and widths: Noto Sans becomes `system-ui` and is as wide as the Segoe UI
 * of a public office's machine; Liberation stands in for the record systems' Arial.
 */
export const chromiumPackages = ['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-liberation']

export const chromiumAdvice = `No Chromium was found: install it (Debian: "apt-get install ${chromiumPackages.join(' ')}"), or Google Chrome or Edge in its usual place, or set CHROMIUM_PATH to its program file.`
