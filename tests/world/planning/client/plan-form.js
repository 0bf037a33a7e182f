import { readForm } from './form-values.js'
import { openFrame } from './framed-section.js'
import { openFramework } from './framework-section.js'
import { showRemarks } from './remarks.js'
import { openRichText } from './rich-text.js'
import { openRows } from './row-table.js'
import { clearMarks, markChanged, openNavigation } from './sections-nav.js'

const AUTOSAVE_MS = 3000

const form = document.querySelector('#plan-form')
const state = document.querySelector('#state')
const discard = document.querySelector('#discard')
const address = `/api/arenden/${form.dataset.case}`

/** Changed since the draft was kept; the draft itself may differ from what is saved. */
let unkept = false
/** The autosave that is under way: a save waits for it, so that no older draft comes after it. */
let keeping = Promise.resolve()

const changedIn = (place) => () => {
  unkept = true
  markChanged(place)
  tell('Osparade ändringar')
}

openNavigation()
const all = (selector) => [...form.querySelectorAll(selector)]
const rich = all('[data-rich]').map((place) => openRichText(place, changedIn(place)))
const tables = all('[data-rows]').map((place) => openRows(place, changedIn(place)))
const frameworks = all('[data-framework]').map((place) => openFramework(place, changedIn(place)))
const frames = await Promise.all(all('iframe').map((frame) => openFrame(frame, changedIn(frame))))

form.addEventListener('input', (event) => {
  changedIn(event.target)()
  count(event.target)
})
form.addEventListener('submit', save)
discard.addEventListener('click', async () => {
  unkept = false
  await fetch(`${address}/utkast`, { method: 'DELETE' })
  location.reload()
})
addEventListener('beforeunload', (event) => {
  if (unkept) event.preventDefault()
})
setInterval(() => {
  keeping = keepDraft()
}, AUTOSAVE_MS)
form.setAttribute('data-ready', '')
if (form.dataset.draft) tell(`Utkast från ${form.dataset.draft} har hämtats`)

function filled() {
  const own = [...rich, ...frames, ...frameworks.map(({ read }) => read)].map((read) => read())
  return {
    fields: Object.assign(readForm(form), ...own),
    rows: Object.assign({}, ...tables.map((read) => read())),
  }
}

async function keepDraft() {
  if (!unkept) return
  unkept = false
  const response = await send('PUT', 'utkast')
  if (!response.ok) {
    unkept = true
    return tell('Utkastet kunde inte sparas')
  }
  discard.disabled = false
  const { writtenAt } = await response.json()
  if (!unkept) tell(`Utkast kl. ${clock(writtenAt)}, inte sparat i planen`)
}

async function save(event) {
  event.preventDefault()
  await keeping
  unkept = false
  tell('Sparar …')
  const response = await send('POST', 'versioner')
  if (response.status === 422) {
    unkept = true
    tell('Planen är inte sparad')
    return showRemarks((await response.json()).remarks)
  }
  if (!response.ok) {
    unkept = true
    return tell('Planen kunde inte sparas. Försök igen.')
  }
  const kept = await response.json()
  showRemarks([])
  document.querySelector('#version').textContent = `${kept.version}, ${kept.writtenAt}`
  if (unkept) return tell('Osparade ändringar')
  clearMarks()
  discard.disabled = true
  for (const { renew } of frameworks) renew(kept.fields)
  tell(`Sparad kl. ${clock(kept.writtenAt)}`)
}

function send(method, what) {
  return fetch(`${address}/${what}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(filled()),
  })
}

function tell(text) {
  state.textContent = text
  document.title = `${unkept ? '• ' : ''}${document.title.replace('• ', '')}`
}

function count(control) {
  const line = form.querySelector(`[data-counts="${control.id}"]`)
  if (line) line.textContent = `${control.maxLength - control.value.length} tecken kvar`
}

function clock(writtenAt) {
  return writtenAt.slice(-5).replace(':', '.')
}
