import { openEditor } from './note-editor.js'

const form = document.querySelector('#note-form')
const status = document.querySelector('#note-status')
const title = document.querySelector('#note-title')
const address = `/api/patients/${form.dataset.patient}/notes`
const editor = await openEditor('#note-body')

/** The number of the draft that the form holds, once it has been saved; empty before. */
let draft = form.dataset.draft

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  if (title.value.trim() === '') {
    status.textContent = 'Skriv en rubrik först.'
    title.focus()
    return
  }
  const signing = event.submitter?.value === 'signed'
  status.textContent = 'Sparar …'
  const response = await fetch(draft ? `${address}/${draft}` : address, {
    method: draft ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: form.elements.type.value,
      title: title.value,
      body: editor.getContent(),
      status: signing ? 'signed' : 'draft',
    }),
  })
  if (!response.ok) {
    status.textContent = 'Anteckningen kunde inte sparas. Försök igen.'
    return
  }
  const note = await response.json()
  draft = signing ? '' : note.id
  if (signing) clear()
  await renewList()
  const time = note.writtenAt.slice(-5).replace(':', '.')
  status.textContent = signing ? `Signerad kl. ${time}` : `Sparad kl. ${time}, inte signerad`
})

function clear() {
  title.value = ''
  form.elements.type.selectedIndex = 0
  history.replaceState(null, '', location.pathname)
  editor.setContent('')
  editor.undoManager.reset()
}

async function renewList() {
  const list = await fetch(`/patienter/${form.dataset.patient}/anteckningar`)
  document.querySelector('#notes').innerHTML = await list.text()
}
