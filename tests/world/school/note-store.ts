import type { DatabaseSync } from 'node:sqlite'
import { EARLIER_NOTES } from './earlier-notes.ts'
import type { SchoolNote } from './note.ts'

/** The notes of the school record, newest first, stored exactly as they were saved. */
export class NoteStore {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(`CREATE TABLE IF NOT EXISTS note (
      id INTEGER PRIMARY KEY, student_id TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
      summary TEXT NOT NULL, body TEXT NOT NULL, author TEXT NOT NULL, written_at TEXT NOT NULL)`)
    const kept = database.prepare('SELECT count(*) AS count FROM note').get()
    if (kept?.count === 0) for (const note of EARLIER_NOTES) this.add(note)
  }

  of(studentId: string): SchoolNote[] {
    const rows = this.#database
      .prepare(
        `SELECT id, student_id AS studentId, kind, title, summary, body, author,
           written_at AS writtenAt
         FROM note WHERE student_id = ? ORDER BY written_at DESC, id DESC`,
      )
      .all(studentId)
    return rows.map((row) => ({ ...row }) as unknown as SchoolNote)
  }

  add(note: Omit<SchoolNote, 'id'>): SchoolNote {
    const { studentId, kind, title, summary, body, author, writtenAt } = note
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO note (student_id, kind, title, summary, body, author, written_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(studentId, kind, title, summary, body, author, writtenAt)
    return { ...note, id: Number(lastInsertRowid) }
  }

  close(): void {
    this.#database.close()
  }
}
