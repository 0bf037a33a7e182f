import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS versions (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    content TEXT,
    PRIMARY KEY (type, id, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS current (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (type, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS search_values (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    system TEXT,
    value TEXT,
    until TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS search_by_value ON search_values (type, code, value);
  CREATE INDEX IF NOT EXISTS search_by_owner ON search_values (type, id);
  CREATE INDEX IF NOT EXISTS search_by_link ON search_values (value) WHERE kind = 'link';
`

/** Opens the database file in the folder `data`, or one in memory. */
export function openDatabase(data: string): DatabaseSync {
  const inMemory = data === ':memory:'
  if (!inMemory) mkdirSync(data, { recursive: true })
  const database = new DatabaseSync(inMemory ? data : join(data, 'fhir.sqlite'), { timeout: 5000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  database.exec(schema)
  return database
}
