// @ts-check
import { packagesAreInstalled } from './installed-packages.mjs'
import { quietly } from './quietly.mjs'
import { SetupProblem, say } from './say.mjs'

const manners = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier']

/** Without a shell Windows starts no `.cmd`; npm tells where its own program lies. */
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === 'win32' ? 'npm.cmd' : 'npm']

/** @param {string} root @param {...string} command */
const runNpm = (root, ...command) => quietly([...npm, ...command, ...manners], { cwd: root })

/**
 * Installs the packages of package-lock.json when node_modules does not hold them already.
 * @param {string} root
 */
export const preparePackages = async (root) => {
  if (packagesAreInstalled(root)) return
  say('Installing packages (about a minute the first time) …')
  let done = await runNpm(root, 'ci')
  // Some registry mirrors lack the packages of other platforms, and a lock file made against one
  // is then incomplete; `npm install` fills the holes and keeps every version that is locked.
  if (!done.ok && done.output.includes('EUSAGE')) {
    say('package-lock.json has gaps; filling them for this machine …')
    done = await runNpm(root, 'install', '--no-save')
  }
  if (done.ok) return
  const last = done.output.trim().split('\n').slice(-15).join('\n')
  throw new SetupProblem(
    `${last}\n\nThe packages could not be installed. Check the network (or the proxy that npm is\nset to use) and run the same command again.`,
  )
}
