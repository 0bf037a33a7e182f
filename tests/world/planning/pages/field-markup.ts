import { html, type Markup } from '../../serving/html.ts'
import type { SupportCase } from '../cases.ts'
import type {
  AreaField,
  ChoiceField,
  Field,
  LineField,
  RichField,
  TickField,
} from '../form/field.ts'

type Value = string | readonly string[] | undefined

/** A field with its label, hint and value, as the form and the frame show it. */
export function fieldMarkup(field: Field, value: Value, support: SupportCase): Markup | undefined {
  switch (field.kind) {
    case 'system': {
      const known = field.from(support)
      return known === undefined ? undefined : framed(field, readOnly(field.id, known))
    }
    case 'textarea':
      return framed(field, area(field, one(value)))
    case 'rich':
      return rich(field, one(value))
    case 'select':
      return framed(field, select(field, one(value)))
    case 'radio':
    case 'checks':
      return group(field, typeof value === 'string' ? [value] : (value ?? []))
    case 'tick':
      return tick(field, one(value))
    default:
      return framed(field, line(field, one(value)))
  }
}

function framed(field: Field, control: Markup): Markup {
  return html`<div class="field ${'wide' in field && field.wide && 'wide'} ${field.kind}">
  <label for="falt-${field.id}">${field.label}${star(field)}</label>
  ${hint(field)}${control}
</div>`
}

function readOnly(id: string, text: string): Markup {
  return html`<input id="falt-${id}" type="text" readonly value="${text}">`
}

function line(field: LineField, value: string): Markup {
  return html`<input id="falt-${field.id}" name="${field.id}" type="${field.kind}" autocomplete="off"${limit(field)}${described(field)} value="${value}">`
}

function area(field: AreaField, value: string): Markup {
  const count =
    field.maxLength &&
    html`<p class="count" data-counts="falt-${field.id}">${field.maxLength - value.length} tecken kvar</p>`
  // The parser drops one line break right after the tag.
  return html`<textarea id="falt-${field.id}" name="${field.id}" rows="${field.rows ?? 3}"${limit(field)}${described(field)}>
${value}</textarea>${count || undefined}`
}

function select(field: ChoiceField, value: string): Markup {
  const options = ['', ...field.options].map(
    (option) =>
      html`<option value="${option}"${option === value && html` selected`}>${option || 'Välj …'}</option>`,
  )
  return html`<select id="falt-${field.id}" name="${field.id}"${described(field)}>${options}</select>`
}

function rich(field: RichField, value: string): Markup {
  return html`<div class="field wide rich">
  <p class="label" id="etikett-${field.id}">${field.label}${star(field)}</p>
  ${hint(field)}<div class="rich-text" data-rich="${field.id}" data-value="${value}"></div>
</div>`
}

function group(field: ChoiceField, chosen: readonly string[]): Markup {
  const type = field.kind === 'checks' ? 'checkbox' : 'radio'
  const options = field.options.map(
    (option) =>
      html`<label class="option"><input type="${type}" name="${field.id}" value="${option}"${
        chosen.includes(option) && html` checked`
      }> ${option}</label>`,
  )
  return html`<fieldset id="falt-${field.id}" class="field ${field.wide && 'wide'}" data-${field.kind}="${field.id}">
  <legend>${field.label}</legend>
  <div class="options">${options}</div>
</fieldset>`
}

function tick(field: TickField, value: string): Markup {
  return html`<div class="field tick"><label class="option" for="falt-${field.id}"><input id="falt-${field.id}" name="${field.id}" type="checkbox" value="ja"${
    value === 'ja' && html` checked`
  }> ${field.label}</label></div>`
}

function hint(field: Field): Markup | undefined {
  return field.hint ? html`<p class="hint" id="hjalp-${field.id}">${field.hint}</p>` : undefined
}

function described(field: Field): Markup | undefined {
  return field.hint ? html` aria-describedby="hjalp-${field.id}"` : undefined
}

function limit(field: LineField | AreaField): Markup | undefined {
  return field.maxLength ? html` maxlength="${field.maxLength}"` : undefined
}

function star(field: Field): Markup | undefined {
  return field.required ? html` <span class="required">(obligatorisk)</span>` : undefined
}

function one(value: Value): string {
  return typeof value === 'string' ? value : ''
}
