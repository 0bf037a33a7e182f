import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const inputs = [
  '{entrypoints,components,lib,public}/**/*',
  '{wxt.config.ts,tsconfig.json,package.json,package-lock.json}',
  'tests/setup/{build*,own-*,zip-widget}.ts',
  'tests/setup/widget/*.ts',
]

const state = join(root, '.output/built.txt')

/** One hash over all that the builds are made from. */
export const inputsHash = (): string => {
  const hash = createHash('sha256')
  const files = globSync(inputs, { cwd: root, withFileTypes: true }).filter((at) => at.isFile())
  for (const path of files.map((at) => join(at.parentPath, at.name)).sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/** True when the last builds were made from the same inputs and their files are all there. */
export const isBuilt = (hash: string, files: readonly string[]): boolean =>
  existsSync(state) &&
  readFileSync(state, 'utf8') === hash &&
  files.every((file) => existsSync(join(root, file)))

/** Notes what the builds that lie in .output were made from. */
export const noteBuilt = (hash: string): void => writeFileSync(state, hash)
