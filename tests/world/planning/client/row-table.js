/** Keeps a table of rows; answers with a reader of the rows that hold something. */
export function openRows(place, changed) {
  const table = place.dataset.rows
  const body = place.querySelector('tbody')
  const template = place.querySelector('template')

  function add(values = {}) {
    const row = template.content.firstElementChild.cloneNode(true)
    for (const control of controls(row)) control.value = values[control.dataset.column] ?? ''
    row.querySelector('[data-remove]').addEventListener('click', () => {
      row.remove()
      number()
      changed()
    })
    body.append(row)
    number()
    return row
  }

  function number() {
    for (const [index, row] of [...body.children].entries()) {
      row.querySelector('[data-number]').textContent = index + 1
      row.querySelector('[data-remove]').setAttribute('aria-label', `Ta bort rad ${index + 1}`)
      for (const control of controls(row)) {
        control.id = `${table}-${index + 1}-${control.dataset.column}`
        control.setAttribute('aria-label', `${control.dataset.label}, rad ${index + 1}`)
      }
    }
  }

  const kept = JSON.parse(place.dataset.value)
  for (const values of kept.length > 0 ? kept : [{}]) add(values)
  place.querySelector('[data-add]').addEventListener('click', () => {
    controls(add())[0].focus()
    changed()
  })

  return () => ({
    [table]: [...body.children].map(read).filter((row) => Object.values(row).some(Boolean)),
  })
}

function controls(row) {
  return [...row.querySelectorAll('[data-column]')]
}

function read(row) {
  return Object.fromEntries(controls(row).map(({ dataset, value }) => [dataset.column, value]))
}
