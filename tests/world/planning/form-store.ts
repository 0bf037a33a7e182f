import type { DatabaseSync } from 'node:sqlite'
import { EARLIER_FORMS } from './earlier-forms.ts'
import type { FilledForm, KeptForm } from './filled-form.ts'

/** The plans of the planning system: every saved version, and one draft for each case. */
export class FormStore {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(`CREATE TABLE IF NOT EXISTS form (
      case_id TEXT NOT NULL, version INTEGER NOT NULL, filled TEXT NOT NULL,
      author TEXT NOT NULL, written_at TEXT NOT NULL, PRIMARY KEY (case_id, version))`)
    const kept = database.prepare('SELECT count(*) AS count FROM form').get()
    if (kept?.count === 0) for (const form of EARLIER_FORMS) this.#write(form)
  }

  /** The newest saved version, exactly as it was saved. */
  saved(caseId: string): KeptForm | undefined {
    return this.#read(caseId, 'version > 0')
  }

  /** What the autosave has kept since then. */
  draft(caseId: string): KeptForm | undefined {
    return this.#read(caseId, 'version = 0')
  }

  keepDraft(form: Omit<KeptForm, 'version'>): KeptForm {
    return this.#write({ ...form, version: 0 })
  }

  /** Saves the next version; the draft has served its turn. */
  save(form: Omit<KeptForm, 'version'>): KeptForm {
    const version = (this.saved(form.caseId)?.version ?? 0) + 1
    this.discardDraft(form.caseId)
    return this.#write({ ...form, version })
  }

  discardDraft(caseId: string): void {
    this.#database.prepare('DELETE FROM form WHERE case_id = ? AND version = 0').run(caseId)
  }

  close(): void {
    this.#database.close()
  }

  #read(caseId: string, which: 'version > 0' | 'version = 0'): KeptForm | undefined {
    const row = this.#database
      .prepare(`SELECT * FROM form WHERE case_id = ? AND ${which} ORDER BY version DESC LIMIT 1`)
      .get(caseId)
    if (!row) return undefined
    return {
      ...(JSON.parse(String(row.filled)) as FilledForm),
      caseId,
      version: Number(row.version),
      author: String(row.author),
      writtenAt: String(row.written_at),
    }
  }

  #write(form: KeptForm): KeptForm {
    const { caseId, version, author, writtenAt, fields, rows } = form
    this.#database
      .prepare('INSERT OR REPLACE INTO form VALUES (?, ?, ?, ?, ?)')
      .run(caseId, version, JSON.stringify({ fields, rows }), author, writtenAt)
    return form
  }
}
