/** What stands in the named controls of a form: text by name, several ticked boxes as a list. */
export function readForm(form) {
  const values = {}
  for (const [name, value] of new FormData(form)) values[name] = value
  for (const group of form.querySelectorAll('[data-checks]')) {
    const ticked = [...group.querySelectorAll('input:checked')]
    values[group.dataset.checks] = ticked.map((box) => box.value)
  }
  return values
}
