const field = document.querySelector('#patient-filter')
const rows = [...document.querySelectorAll('#patient-rows tr')]
const count = document.querySelector('#patient-count')

field.addEventListener('input', () => {
  const wanted = simplify(field.value)
  for (const row of rows) row.hidden = !simplify(row.textContent).includes(wanted)
  const shown = rows.filter((row) => !row.hidden).length
  count.textContent = shown === 1 ? '1 patient' : `${shown} patienter`
})

function simplify(text) {
  return text.toLocaleLowerCase('sv').replaceAll('-', '').trim()
}
