import type { DatabaseSync } from 'node:sqlite'
import type { WithId } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import { searchValuesOf } from './search-values.ts'

/** One stored version; a deleted one has no resource. */
export interface StoredVersion {
  version: number
  at: string
  resource: WithId<Resource> | undefined
}

type Row = { version: number; at: string; content: string | null }

const fromRow = ({ version, at, content }: Row): StoredVersion => ({
  version,
  at,
  resource: content === null ? undefined : (JSON.parse(content) as WithId<Resource>),
})

/** Reads and writes versions of resources, and keeps the search values of the current ones. */
export class VersionStore {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** The newest version, deleted or not. */
  current(type: string, id: string): StoredVersion | undefined {
    return this.all(type, id, 1)[0]
  }

  /** One version by its number. */
  one(type: string, id: string, version: string): StoredVersion | undefined {
    return this.all(type, id).find((stored) => String(stored.version) === version)
  }

  /** Versions, newest first. */
  all(type: string, id: string, limit = -1, offset = 0): StoredVersion[] {
    const rows = this.#database
      .prepare(
        'SELECT version, at, content FROM versions WHERE type = ? AND id = ? ORDER BY version DESC LIMIT ? OFFSET ?',
      )
      .all(type, id, limit, offset)
    return (rows as Row[]).map(fromRow)
  }

  /** Stores the next version and makes it findable. */
  write(resource: WithId<Resource>, version: number, at: string): void {
    const { resourceType: type, id } = resource
    this.#put(type, id, version, at, JSON.stringify(resource))
    const insert = this.#database.prepare('INSERT INTO search_values VALUES (?, ?, ?, ?, ?, ?, ?)')
    for (const { code, kind, system, value, until } of searchValuesOf(resource)) {
      insert.run(type, id, code, kind, system ?? null, value ?? null, until ?? null)
    }
  }

  /** Stores that a resource is gone. */
  remove(type: string, id: string, version: number, at: string): void {
    this.#put(type, id, version, at, null)
  }

  /** The current resources that refer to `Type/id`. */
  linkedFrom(target: string): string[] {
    const rows = this.#database
      .prepare("SELECT DISTINCT type, id FROM search_values WHERE kind = 'link' AND value = ?")
      .all(target)
    return (rows as { type: string; id: string }[]).map(({ type, id }) => `${type}/${id}`)
  }

  #put(type: string, id: string, version: number, at: string, content: string | null): void {
    this.#database
      .prepare('INSERT INTO versions VALUES (?, ?, ?, ?, ?)')
      .run(type, id, version, at, content)
    this.#database
      .prepare('INSERT OR REPLACE INTO current VALUES (?, ?, ?, ?)')
      .run(type, id, version, content === null ? 1 : 0)
    this.#database.prepare('DELETE FROM search_values WHERE type = ? AND id = ?').run(type, id)
  }
}
