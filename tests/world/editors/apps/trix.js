import 'trix'
import 'trix/dist/trix.css'

document.getElementById('app').innerHTML =
  '<input id="kept" type="hidden"><trix-editor input="kept"></trix-editor>'
window.saved = () => document.getElementById('kept').value
