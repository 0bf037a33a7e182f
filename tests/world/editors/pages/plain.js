const note = document.getElementById('note')
const title = document.getElementById('title')

// Saves what the application was told, not what the field shows.
let told = ''
for (const field of [note, title]) {
  field.addEventListener('change', () => {
    told = field.value
  })
}
window.told = () => told
window.saved = () => note.value || title.value
