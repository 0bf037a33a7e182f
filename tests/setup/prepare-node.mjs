// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './quietly.mjs'
import { SetupProblem } from './say.mjs'

/** The first version that runs the project's TypeScript files as they are. */
const needed = { major: 24, minor: 2 }

/** @param {string} version */
export const isRecentEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > needed.major || (major === needed.major && minor >= needed.minor)
}

/**
 * The program file of a Node that is recent enough: the one that runs now, else the one that came
 * as a package. The package is optional, so npm says nothing when it did not come.
 * @param {string} root
 */
export const prepareNode = async (root) => {
  if (isRecentEnough(process.versions.node)) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  const ending = process.platform === 'win32' ? '.exe' : ''
  const file = join(root, `node_modules/node-${system}-${process.arch}/bin/node${ending}`)
  if (existsSync(file)) {
    const { ok, output } = await quietly([file, '-p', 'process.versions.node'])
    if (ok && isRecentEnough(output.trim())) return file
  }
  throw new SetupProblem(
    `The project needs Node ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}, and no newer one came\nwith the packages for ${process.platform} ${process.arch}. Install Node ${needed.major}, or remove node_modules and\nrun the same command again.`,
  )
}
