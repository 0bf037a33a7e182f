import { html, type Markup } from '../../serving/html.ts'
import { fullName, type Patient } from '../patients.ts'
import { patientHeader } from './patient-header.ts'

/** The parts of a patient's record, by the last part of their path. */
export const SECTIONS: Readonly<Record<string, string>> = {
  diagnoser: 'Diagnoser',
  lakemedel: 'Läkemedel',
  bokningar: 'Bokningar',
  dokument: 'Dokument och intyg',
  remisser: 'Remisser',
}

interface Frame {
  readonly title: string
  /** The path of the page, so that the navigation can mark it. */
  readonly path: string
  readonly main: Markup
  readonly patient?: Patient
  readonly scripts?: Markup
}

/** The window that every page of the journal stands in. */
export function frame({ title, path, main, patient, scripts }: Frame): Markup {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Ådra Journal</title>
<link rel="icon" href="/brand/adra.svg">
<link rel="stylesheet" href="/styles/window.css">
<link rel="stylesheet" href="/styles/record.css">
${scripts}
</head>
<body>
<header class="top">
  <a class="brand" href="/schema"><img src="/brand/adra.svg" alt="" width="26" height="26">Ådra <span>Journal</span></a>
  <span class="unit">Barn- och ungdomshabiliteringen Hudiksvall</span>
  <span class="training">Utbildningsmiljö</span>
  <span class="user">Nils Forsgren, psykolog</span>
</header>
<div class="columns">
<nav class="side" aria-label="Huvudmeny">
  <p>Mottagning</p>
  <ul>${link('/schema', 'Dagens schema', path)}${link('/patienter', 'Patienter', path)}</ul>
  ${patient && patientLinks(patient, path)}
</nav>
<main>${patient && patientHeader(patient)}${main}</main>
</div>
</body>
</html>`
}

function patientLinks(patient: Patient, path: string): Markup {
  const own = `/patienter/${patient.id}`
  const sections = Object.entries(SECTIONS).map(([part, name]) =>
    link(`${own}/${part}`, name, path),
  )
  return html`<p>${fullName(patient)}</p>
  <ul>${link(own, 'Anteckningar', path)}${sections}</ul>`
}

function link(href: string, name: string, path: string): Markup {
  const current = href === path ? html` aria-current="page"` : undefined
  return html`<li><a href="${href}"${current}>${name}</a></li>`
}
