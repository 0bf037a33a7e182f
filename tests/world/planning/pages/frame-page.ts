import { html, type Markup } from '../../serving/html.ts'
import type { SupportCase } from '../cases.ts'
import type { FilledForm } from '../filled-form.ts'
import type { Section } from '../form/field.ts'
import { fieldList } from './section-markup.ts'

/** A section that is a page of its own, for the frame in the form. */
export function framePage(section: Section, form: FilledForm, support: SupportCase): Markup {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${section.title}</title>
<link rel="stylesheet" href="/styles/fields.css">
</head>
<body class="framed">
<form autocomplete="off">${fieldList(section, form, support)}</form>
</body>
</html>`
}
