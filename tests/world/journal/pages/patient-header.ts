import { ageOn, genderOf, showPersonnummer } from '../../people/personnummer.ts'
import { html, type Markup } from '../../serving/html.ts'
import { fullName, type Patient } from '../patients.ts'

/** The bar that tells whose record is open, on top of all the patient's pages. */
export function patientHeader(patient: Patient): Markup {
  return html`<section class="patient" aria-label="Patient">
  <div class="who">
    <h1>${fullName(patient)}</h1>
    <span class="personnummer">${showPersonnummer(patient.personnummer)}</span>
    <span>${ageOn(patient.personnummer, new Date())} år</span>
    <span>${genderOf(patient.personnummer)}</span>
  </div>
  <dl>
    <div><dt>Vårdnadshavare</dt><dd>${patient.guardians}</dd></div>
    <div><dt>Kontakt</dt><dd>${patient.contact}</dd></div>
    ${patient.address ? html`<div><dt>Adress</dt><dd>${patient.address}</dd></div>` : undefined}
    <div><dt>Patientansvarig</dt><dd>${patient.responsible}</dd></div>
  </dl>
</section>
${patient.protected && banner}`
}

const banner = html`<p class="protected" role="note"><strong>Sekretessmarkering.</strong>
Adress, telefonnummer och vistelseort får inte antecknas eller lämnas ut. Kontakta enhetschefen om du är osäker.</p>`
