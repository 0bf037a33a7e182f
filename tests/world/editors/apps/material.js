import '@material/web/textfield/outlined-text-field.js'

document.getElementById('app').innerHTML =
  '<md-outlined-text-field type="textarea" label="Anteckning" rows="8"></md-outlined-text-field>'
const field = document.querySelector('md-outlined-text-field')
let kept = ''
field.addEventListener('input', () => {
  kept = field.value
})
window.saved = () => kept
