/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { NOTE_KINDS, type NoteEntry, type NoteKind, type SchoolNote } from '../note.ts'
import { NoteEditor } from './note-editor.tsx'
import { saveNote } from './record-calls.ts'

const EMPTY: NoteEntry = { kind: 'Elevhälsa', title: '', summary: '', body: '' }

interface NoteFormProps {
  readonly studentId: string
  readonly saved: (note: SchoolNote) => void
}

/** A new note; every field is controlled, so only what reaches the state is ever saved. */
export function NoteForm({ studentId, saved }: NoteFormProps) {
  const [entry, setEntry] = useState(EMPTY)
  const [status, setStatus] = useState('')
  const [round, setRound] = useState(0)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (entry.title.trim() === '') return setStatus('Skriv en rubrik först.')
    setStatus('Sparar …')
    const note = await saveNote(studentId, entry)
    if (!note) return setStatus('Anteckningen kunde inte sparas. Försök igen.')
    setEntry(EMPTY)
    setRound(round + 1)
    setStatus(`Sparad kl. ${note.writtenAt.slice(-5).replace(':', '.')}`)
    saved(note)
  }

  return (
    <form onSubmit={save} aria-labelledby="form-heading">
      <h2 id="form-heading">Ny anteckning</h2>
      <div className="pair">
        <div>
          <label htmlFor="note-title">Rubrik</label>
          <input
            id="note-title"
            maxLength={120}
            value={entry.title}
            onChange={(event) => setEntry({ ...entry, title: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor="note-kind">Typ</label>
          <select
            id="note-kind"
            value={entry.kind}
            onChange={(event) => setEntry({ ...entry, kind: event.target.value as NoteKind })}
          >
            {NOTE_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </div>
      </div>
      <label htmlFor="note-summary">Sammanfattning</label>
      <textarea
        id="note-summary"
        rows={3}
        value={entry.summary}
        onChange={(event) => setEntry({ ...entry, summary: event.target.value })}
      />
      <p className="label">Anteckning</p>
      <NoteEditor key={round} changed={(body) => setEntry((now) => ({ ...now, body }))} />
      <div className="actions">
        <button type="submit">Spara anteckning</button>
        <p role="status">{status}</p>
      </div>
    </form>
  )
}
