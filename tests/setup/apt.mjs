// @ts-check
import { existsSync } from 'node:fs'
import { quietly } from './quietly.mjs'
import { say } from './say.mjs'

/** True where installing packages is ours to do: as root on Debian or its like. */
const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** @param {...string} args */
const apt = (...args) => {
  let steps = 0
  return quietly(['apt-get', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    onLine: (line) => {
      if (/^(Get:|Setting up )/.test(line) && ++steps % 50 === 0) say(`  … ${steps} steps done`)
    },
  })
}

/**
 * Installs Debian packages where that is ours to do. `why` are the lines that say why it failed;
 * none where it went well or was not tried.
 * @param {string} what the packages in words
 * @param {readonly string[]} packages
 * @returns {Promise<{ why: string }>}
 */
export const installPackages = async (what, packages) => {
  if (!mayInstall()) return { why: '' }
  say(`Installing ${what} with apt-get (a minute or two, once) …`)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { ok, output } = await apt(...args)
    if (ok) continue
    const last = output.trim().split('\n').slice(-10).join('\n')
    return { why: `${last}\n\napt-get could not install ${what}.\n` }
  }
  return { why: '' }
}
