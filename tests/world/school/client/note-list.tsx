/** @jsxImportSource react */
import type { SchoolNote } from '../note.ts'

/** The pupil's notes, newest first. */
export function NoteList({ notes }: { notes: readonly SchoolNote[] }) {
  return (
    <section className="history" aria-labelledby="history-heading">
      <h2 id="history-heading">Tidigare anteckningar</h2>
      {notes.map((note) => (
        <article key={note.id} aria-label={note.title}>
          <p className="kind">{note.kind}</p>
          <h3>{note.title}</h3>
          <p className="by">
            {note.writtenAt} · {note.author}
          </p>
          {note.summary && <p className="summary">{note.summary}</p>}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the page's policy runs no script of a note's */}
          <div className="body" dangerouslySetInnerHTML={{ __html: note.body }} />
        </article>
      ))}
    </section>
  )
}
