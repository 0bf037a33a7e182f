import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './quietly.mjs'
import { SetupProblem } from './say.mjs'

/** The first version that runs the project's TypeScript files as they are. */
const needed = [24, 2]

/** @param {string} version */
export const isRecentEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > needed[0] || (major === needed[0] && minor >= needed[1])
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
    `This is Node ${process.versions.node}; the project needs ${needed.join('.')} or newer, and none came with the\npackages for ${process.platform} ${process.arch}. Install Node 24, or remove node_modules and try again.`,
  )
}
