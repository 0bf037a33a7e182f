import { fullName } from '../../journal/patients.ts'
import { showPersonnummer } from '../../people/personnummer.ts'
import { html, type Markup } from '../../serving/html.ts'
import { CASES, type SupportCase } from '../cases.ts'
import type { FormStore } from '../form-store.ts'
import { frame } from './frame.ts'

/** All open cases of the unit. */
export function caseList(store: FormStore): Markup {
  const main = html`<main class="page">
  <h1>Pågående ärenden</h1>
  <table class="list">
    <thead><tr><th scope="col">Barn</th><th scope="col">Personnummer</th><th scope="col">Diarienummer</th><th scope="col">Öppnat</th><th scope="col">Samordnare</th><th scope="col">Plan</th></tr></thead>
    <tbody>${CASES.map((support) => row(support, store))}</tbody>
  </table>
</main>`
  return frame({ title: 'Ärenden', main })
}

function row(support: SupportCase, store: FormStore): Markup {
  const { id, number, opened, coordinator, patient } = support
  const saved = store.saved(id)
  const mark = patient.protected && html` <span class="tag">Sekretessmarkering</span>`
  return html`<tr>
    <th scope="row"><a href="/arenden/${id}">${fullName(patient)}</a>${mark}</th>
    <td>${showPersonnummer(patient.personnummer)}</td>
    <td>${number}</td>
    <td>${opened}</td>
    <td>${coordinator}</td>
    <td>${saved ? `Version ${saved.version}` : 'Inte sparad'}</td>
  </tr>`
}
