import { html, type Markup, raw } from '../../serving/html.ts'
import type { Note } from '../note.ts'

/** The patient's notes, newest first; also sent alone when the list is to be renewed. */
export function noteList(notes: readonly Note[]): Markup {
  if (notes.length === 0) return html`<p class="empty">Det finns inga anteckningar ännu.</p>`
  return html`${notes.map(entry)}`
}

function entry(note: Note): Markup {
  const draft = note.status === 'draft'
  // The page's own content policy runs no script that a note might hold.
  return html`<article class="note" id="anteckning-${note.id}" aria-label="${note.title}">
  <header>
    <p class="when">${note.writtenAt} <span class="tag ${draft ? 'draft' : 'signed'}">${draft ? 'Osignerad' : 'Signerad'}</span></p>
    <h3>${note.title}</h3>
    <p class="by">${note.type} · ${note.author}</p>
  </header>
  <div class="body">${raw(note.body)}</div>
  ${draft ? html`<p><a href="/patienter/${note.patientId}?utkast=${note.id}">Fortsätt skriva</a></p>` : undefined}
</article>`
}
