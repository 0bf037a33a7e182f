import { html, type Markup } from '../../serving/html.ts'
import { ARCHIVE } from '../archive.ts'
import { NOTE_TYPES, type Note } from '../note.ts'
import { fullName, type Patient } from '../patients.ts'
import { frame } from './frame.ts'
import { noteList } from './note-list.ts'

/** A patient's record: the notes so far beside the one being written, new or an unsigned one. */
export function patientNotes(patient: Patient, notes: readonly Note[], draft?: Note): Markup {
  const main = html`<div class="record">
  <section class="written" aria-labelledby="written-heading">
    <h2 id="written-heading">Anteckningar</h2>
    <div id="notes">${noteList(notes)}</div>
    ${archive(patient)}
  </section>
  <section class="writing" aria-labelledby="writing-heading">
    <h2 id="writing-heading">Skriv anteckning</h2>
    ${form(patient, draft)}
  </section>
</div>`
  return frame({
    title: `Anteckningar · ${fullName(patient)}`,
    path: `/patienter/${patient.id}`,
    main,
    patient,
    scripts: html`<script src="/tinymce/tinymce.min.js"></script>
<script type="module" src="/client/note-form.js"></script>`,
  })
}

function form(patient: Patient, draft?: Note): Markup {
  const types = NOTE_TYPES.map(
    (type) => html`<option${type === draft?.type && html` selected`}>${type}</option>`,
  )
  return html`<form id="note-form" data-patient="${patient.id}" data-draft="${draft?.id}">
  <div class="row">
    <div class="field"><label for="note-type">Anteckningstyp</label>
      <select id="note-type" name="type">${types}</select></div>
    <div class="field wide"><label for="note-title">Rubrik</label>
      <input id="note-title" name="title" type="text" maxlength="120" autocomplete="off" value="${draft?.title}"></div>
  </div>
  <label for="note-body">Anteckning</label>
  <textarea id="note-body" name="body" rows="14">${draft?.body}</textarea>
  <div class="actions">
    <button type="submit" name="status" value="signed" class="primary">Signera</button>
    <button type="submit" name="status" value="draft">Spara</button>
    <p id="note-status" role="status"></p>
  </div>
</form>`
}

function archive(patient: Patient): Markup | undefined {
  const text = ARCHIVE[patient.id]
  if (text === undefined) return undefined
  return html`<div class="archive">
  <label for="archive">Inläst från tidigare journal (kan inte ändras)</label>
  <textarea id="archive" rows="7" readonly>${text}</textarea>
</div>`
}
