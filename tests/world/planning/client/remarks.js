import { showPartOf } from './sections-nav.js'

const list = document.querySelector('#remarks')

/** Shows what has to be put right, each as a link to its field; nothing when all is well. */
export function showRemarks(remarks) {
  for (const control of document.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
  }
  list.replaceChildren()
  if (remarks.length === 0) return
  const heading = document.createElement('p')
  heading.textContent = 'Planen är inte sparad. Rätta först:'
  const items = document.createElement('ul')
  for (const { control, text } of remarks) {
    const item = items.appendChild(document.createElement('li'))
    const link = item.appendChild(document.createElement('a'))
    link.href = `#${control}`
    link.textContent = text
    link.addEventListener('click', (event) => {
      event.preventDefault()
      showPartOf(find(control))
      find(control)?.focus()
    })
    find(control)?.setAttribute('aria-invalid', 'true')
  }
  list.append(heading, items)
  list.focus()
}

function find(id) {
  return document.getElementById(id)
}
