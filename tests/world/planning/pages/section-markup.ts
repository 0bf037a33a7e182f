import { html, type Markup } from '../../serving/html.ts'
import type { SupportCase } from '../cases.ts'
import type { FilledForm } from '../filled-form.ts'
import type { Section } from '../form/field.ts'
import { fieldMarkup } from './field-markup.ts'
import { rowTable } from './row-table.ts'

/** A section of the form under its heading. */
export function sectionMarkup(section: Section, form: FilledForm, support: SupportCase): Markup {
  const tables = (section.tables ?? []).map((table) => rowTable(table, form.rows[table.id] ?? []))
  return html`<section class="part" id="${section.id}" aria-labelledby="rubrik-${section.id}">
  <h2 id="rubrik-${section.id}">${section.title}</h2>
  <div class="inside">${content(section, form, support)}${tables}</div>
</section>`
}

function content(section: Section, form: FilledForm, support: SupportCase): Markup {
  switch (section.shown) {
    case 'page':
      return fieldList(section, form, support)
    case 'frame':
      return html`<iframe id="ram-${section.id}" title="${section.title}" src="/arenden/${support.id}/${section.id}"></iframe>`
    case 'framework':
      return html`<div data-framework="${section.id}" data-fields="${JSON.stringify(section.fields)}" data-value="${JSON.stringify(form.fields)}"></div>`
  }
}

/** The fields of a section, without its heading. */
export function fieldList(section: Section, form: FilledForm, support: SupportCase): Markup {
  const fields = section.fields.flatMap(
    (field) => fieldMarkup(field, form.fields[field.id], support) ?? [],
  )
  return html`<div class="fields">${fields}</div>`
}
