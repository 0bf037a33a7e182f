import type { DatabaseSync } from 'node:sqlite'
import { EARLIER_NOTES } from './earlier-notes.ts'
import type { Note, NoteText } from './note.ts'

const COLUMNS =
  'id, patient_id AS patientId, type, title, body, status, author, written_at AS writtenAt'

/** The notes of the journal system, newest first, stored exactly as they were saved. */
export class NoteStore {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(`CREATE TABLE IF NOT EXISTS note (
      id INTEGER PRIMARY KEY, patient_id TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL,
      body TEXT NOT NULL, status TEXT NOT NULL, author TEXT NOT NULL, written_at TEXT NOT NULL)`)
    const kept = database.prepare('SELECT count(*) AS count FROM note').get()
    if (kept?.count === 0) for (const note of EARLIER_NOTES) this.#insert(note)
  }

  of(patientId: string): Note[] {
    const rows = this.#database
      .prepare(`SELECT ${COLUMNS} FROM note WHERE patient_id = ? ORDER BY written_at DESC, id DESC`)
      .all(patientId)
    return rows.map((row) => ({ ...row }) as unknown as Note)
  }

  find(patientId: string, id: number): Note | undefined {
    return this.of(patientId).find((note) => note.id === id)
  }

  add(note: Omit<Note, 'id'>): Note {
    return { ...note, id: this.#insert(note) }
  }

  /** Writes over a draft; a signed note stays as it is and the answer is `undefined`. */
  revise(draft: Note, text: NoteText, status: Note['status'], writtenAt: string): Note | undefined {
    const { changes } = this.#database
      .prepare(
        `UPDATE note SET type = ?, title = ?, body = ?, status = ?, written_at = ?
         WHERE id = ? AND status = 'draft'`,
      )
      .run(text.type, text.title, text.body, status, writtenAt, draft.id)
    return changes === 1 ? { ...draft, ...text, status, writtenAt } : undefined
  }

  close(): void {
    this.#database.close()
  }

  #insert(note: Omit<Note, 'id'>): number {
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO note (patient_id, type, title, body, status, author, written_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        note.patientId,
        note.type,
        note.title,
        note.body,
        note.status,
        note.author,
        note.writtenAt,
      )
    return Number(lastInsertRowid)
  }
}
