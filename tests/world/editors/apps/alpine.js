import Alpine from 'alpinejs'

document.getElementById('app').innerHTML = `
  <div x-data>
    <label>Anteckning <textarea id="note" x-model="$store.note.text"></textarea></label>
    <label>Bedömning <textarea id="late" x-model.lazy="$store.note.late"></textarea></label>
  </div>`
Alpine.store('note', { text: '', late: '' })
Alpine.start()
const note = Alpine.store('note')
window.saved = () => note.text || note.late
