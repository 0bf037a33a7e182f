import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Opens a system's own database in the data folder; without a folder it lives in memory. */
export function openDatabase(folder: string | undefined, name: string): DatabaseSync {
  if (folder === undefined) return new DatabaseSync(':memory:')
  mkdirSync(folder, { recursive: true })
  return new DatabaseSync(join(folder, `${name}.sqlite`))
}
