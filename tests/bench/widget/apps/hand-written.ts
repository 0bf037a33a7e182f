import { enterInput, interactive } from './bench.ts'

// What one would write for this one form and no other: a value is kept on each key, and a row is a
// clone of the first.

const kept: Record<string, string> = {}
document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    kept[target.name] = target.value
})

const add = document.querySelector('#add-interventions')
add?.addEventListener('click', () => {
  const rows = document.querySelectorAll('#interventions li')
  const row = rows[0]?.cloneNode(true)
  if (!(row instanceof HTMLElement)) return
  for (const input of row.querySelectorAll('input')) {
    input.name = input.name.replace('-0-', `-${rows.length}-`)
    input.value = ''
  }
  rows[0]?.parentElement?.append(row)
  row.querySelector('input')?.focus()
})

void interactive({
  enter: () => enterInput(document.querySelector<HTMLInputElement>('[name=interventions-2-what]')),
  add: () => (add as HTMLElement).click(),
})
