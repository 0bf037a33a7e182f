// @ts-check
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packagesAreInstalled } from './installed-packages.mjs'
import { quietly } from './quietly.mjs'
import { SetupProblem, say } from './say.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const world = join(root, 'tests/world')

const manners = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier']

/** Without a shell Windows starts no `.cmd`; npm tells where its own program lies. */
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === 'win32' ? 'npm.cmd' : 'npm']

/** @param {string} folder @param {...string} command */
const runNpm = (folder, ...command) => quietly([...npm, ...command, ...manners], { cwd: folder })

/**
 * Installs the packages of a folder's package-lock.json when its node_modules does not hold them.
 * @param {string} folder
 * @param {string} what the packages in words
 */
const prepare = async (folder, what) => {
  if (packagesAreInstalled(folder)) return
  say(`Installing ${what} …`)
  let done = await runNpm(folder, 'ci')
  // Some registry mirrors lack the packages of other platforms, and a lock file made against one
  // is then incomplete; `npm install` fills the holes and keeps every version that is locked.
  if (!done.ok && done.output.includes('EUSAGE')) {
    say('package-lock.json has gaps; filling them for this machine …')
    done = await runNpm(folder, 'install', '--no-save')
  }
  if (done.ok) return
  const last = done.output.trim().split('\n').slice(-15).join('\n')
  throw new SetupProblem(
    `${last}\n\nThe packages could not be installed. Check the network (or the proxy that npm is\nset to use) and run the same command again.`,
  )
}

/** Installs what the product is made and built with. */
export const preparePackages = () => prepare(root, 'packages (half a minute the first time)')

/** Installs what only the test world is made of: editors, frameworks, servers and their validators. */
export const prepareWorldPackages = () =>
  prepare(world, 'the test world’s packages (about a minute the first time)')

/** True when the test world's packages are there. */
export const hasWorldPackages = () => packagesAreInstalled(world)
