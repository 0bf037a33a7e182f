const note = document.getElementById('note')
const title = document.getElementById('title')

// Saves what the application was told, not what the field shows.
let announced = ''
for (const field of [note, title]) {
  field.addEventListener('change', () => {
    announced = field.value
  })
}
window.told = () => announced
window.saved = () => note.value || title.value
addEventListener('message', ({ source }) => source.postMessage(window.saved(), '*'))
