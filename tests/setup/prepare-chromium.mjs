// @ts-check
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { quietly } from './quietly.mjs'
import { SetupProblem, say } from './say.mjs'

/**
 * The fonts are for screenshots and widths: Noto Sans becomes `system-ui` and is as wide as the
 * Segoe UI of a public office's machine; Liberation stands in for the record systems' Arial.
 */
const packages = ['chromium', 'fonts-noto-core', 'fonts-liberation']

const advice = `No Chromium was found. Install one and run the same command again:
  Debian     sudo apt-get install ${packages.join(' ')}
  others     Chromium, Google Chrome or Edge in its usual place
or set CHROMIUM_PATH to its program file.`

/** @param {...string} args */
const apt = async (...args) => {
  let steps = 0
  const { ok, output } = await quietly(['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    onLine: (line) => {
      if (/^(Get:|Setting up )/.test(line) && ++steps % 50 === 0) say(`  … ${steps} steps done`)
    },
  })
  if (ok) return
  const last = output.trim().split('\n').slice(-10).join('\n')
  throw new SetupProblem(`${last}\n\napt-get could not install Chromium.\n${advice}`)
}

/** Sees to it that a Chromium is there: with apt-get when that is ours to run. */
export const prepareChromium = async () => {
  if (findChromium()) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) throw new SetupProblem(advice)
  say('Installing Chromium and two fonts with apt-get (a minute or two, once) …')
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
  if (!findChromium()) throw new SetupProblem(advice)
}
