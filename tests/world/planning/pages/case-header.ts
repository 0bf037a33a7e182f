import { fullName } from '../../journal/patients.ts'
import { ageOn, showPersonnummer } from '../../people/personnummer.ts'
import { html, type Markup } from '../../serving/html.ts'
import type { SupportCase } from '../cases.ts'
import type { KeptForm } from '../filled-form.ts'

/** Whose plan is open, and which version. */
export function caseHeader(support: SupportCase, saved: KeptForm | undefined): Markup {
  const { patient, number, opened, coordinator } = support
  return html`<header class="case">
  <h1>${fullName(patient)} <span class="personnummer">${showPersonnummer(patient.personnummer)}</span>
    <span>${ageOn(patient.personnummer, new Date())} år</span></h1>
  <dl>
    <div><dt>Diarienummer</dt><dd>${number}</dd></div>
    <div><dt>Öppnat</dt><dd>${opened}</dd></div>
    <div><dt>Samordnare</dt><dd>${coordinator}</dd></div>
    <div><dt>Version</dt><dd id="version">${saved ? `${saved.version}, ${saved.writtenAt}` : 'Inte sparad'}</dd></div>
  </dl>
  ${patient.protected && banner}
</header>`
}

const banner = html`<p class="protected" role="note"><strong>Sekretessmarkering.</strong>
Skriv aldrig adress, ort, skola eller telefonnummer i planen.</p>`
