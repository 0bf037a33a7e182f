import { html, type Markup } from '../../serving/html.ts'
import type { RowTable } from '../form/field.ts'

type Rows = readonly Readonly<Record<string, string>>[]

/** A table of rows with its button; the client makes the rows from what the table carries. */
export function rowTable(table: RowTable, rows: Rows): Markup {
  const heads = table.columns.map(({ label }) => html`<th scope="col">${label}</th>`)
  return html`<div class="rows" data-rows="${table.id}" data-value="${JSON.stringify(rows)}">
  <h3 id="rubrik-${table.id}">${table.caption}</h3>
  <table aria-labelledby="rubrik-${table.id}">
    <thead><tr><th scope="col">Rad</th>${heads}<td></td></tr></thead>
    <tbody></tbody>
  </table>
  <template><tr><th scope="row" data-number></th>${table.columns.map(cell)}<td><button type="button" class="plain" data-remove>Ta bort</button></td></tr></template>
  <button type="button" data-add>${table.add}</button>
</div>`
}

function cell(column: RowTable['columns'][number]): Markup {
  const shared = html`data-column="${column.id}" data-label="${column.label}"`
  if (column.kind === 'textarea')
    return html`<td><textarea ${shared} rows="${column.rows ?? 2}"></textarea></td>`
  if ('options' in column) {
    const options = ['', ...column.options].map(
      (option) => html`<option value="${option}">${option || 'Välj …'}</option>`,
    )
    return html`<td><select ${shared}>${options}</select></td>`
  }
  return html`<td><input ${shared} type="${column.kind}" autocomplete="off"></td>`
}
