import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type BuiltFiles = ReadonlyMap<string, string>

/** The files of a build by name, each with a hash of what is in it. */
export const readBuilt = (folder: string): BuiltFiles =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )

/** The names of the files that are new, changed or gone. */
export const changedFiles = (before: BuiltFiles, now: BuiltFiles): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => before.get(name) !== now.get(name),
  )
