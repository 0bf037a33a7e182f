import { html, type Markup } from '../../serving/html.ts'
import { fullName, type Patient } from '../patients.ts'
import { frame } from './frame.ts'

/** A part of the record where nothing has been registered for this patient. */
export function patientSection(patient: Patient, part: string, name: string): Markup {
  return frame({
    title: `${name} · ${fullName(patient)}`,
    path: `/patienter/${patient.id}/${part}`,
    main: html`<div class="page"><h2>${name}</h2><p class="empty">Inget är registrerat.</p></div>`,
    patient,
  })
}
