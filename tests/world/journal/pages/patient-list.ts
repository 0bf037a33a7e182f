import { ageOn, showPersonnummer } from '../../people/personnummer.ts'
import { html, type Markup } from '../../serving/html.ts'
import { fullName, PATIENTS, type Patient } from '../patients.ts'
import { frame } from './frame.ts'

/** All patients of the unit, with a filter that never leaves the page. */
export function patientList(): Markup {
  const main = html`<div class="page">
  <h1>Patienter</h1>
  <div class="filter">
    <label for="patient-filter">Sök på namn eller personnummer</label>
    <input id="patient-filter" type="search" autocomplete="off">
    <p id="patient-count" role="status">${PATIENTS.length} patienter</p>
  </div>
  <table class="list">
    <thead><tr><th scope="col">Namn</th><th scope="col">Personnummer</th><th scope="col">Ålder</th><th scope="col">Patientansvarig</th><th scope="col">Senaste besök</th></tr></thead>
    <tbody id="patient-rows">${PATIENTS.map(row)}</tbody>
  </table>
</div>`
  const scripts = html`<script type="module" src="/client/patient-filter.js"></script>`
  return frame({ title: 'Patienter', path: '/patienter', main, scripts })
}

function row(patient: Patient): Markup {
  const mark = patient.protected && html` <span class="tag warn">Sekretessmarkering</span>`
  return html`<tr>
    <th scope="row"><a href="/patienter/${patient.id}">${fullName(patient)}</a>${mark}</th>
    <td>${showPersonnummer(patient.personnummer)}</td>
    <td>${ageOn(patient.personnummer, new Date())} år</td>
    <td>${patient.responsible}</td>
    <td>${patient.lastVisit}</td>
  </tr>`
}
