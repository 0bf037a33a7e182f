const parts = [...document.querySelectorAll('.part')]
const links = [...document.querySelectorAll('.parts a')]
const oneByOne = document.querySelector('#one-by-one')

/** Lets the user see one section at a time, and marks the sections that have been changed. */
export function openNavigation() {
  oneByOne.checked = localStorage.getItem('one-by-one') === 'yes'
  oneByOne.addEventListener('change', () => {
    localStorage.setItem('one-by-one', oneByOne.checked ? 'yes' : 'no')
    show()
  })
  addEventListener('hashchange', show)
  show()
}

/** Opens the section that holds the element, where one is seen at a time. */
export function showPartOf(element) {
  const part = element?.closest('.part')
  if (!part) return
  history.replaceState(null, '', `#${part.id}`)
  show()
}

/** Marks the section of the element that was changed. */
export function markChanged(target) {
  const part = target.closest('.part')
  const link = links.find((one) => one.hash === `#${part?.id}`)
  link?.setAttribute('data-changed', '')
}

/** Takes the marks away, once all is saved. */
export function clearMarks() {
  for (const link of links) link.removeAttribute('data-changed')
}

function show() {
  const wanted = parts.find(({ id }) => location.hash === `#${id}`) ?? parts[0]
  for (const part of parts) part.hidden = oneByOne.checked && part !== wanted
  for (const link of links) {
    if (link.hash === `#${wanted.id}`) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}
