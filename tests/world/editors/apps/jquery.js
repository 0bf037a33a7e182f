import $ from 'jquery'
import 'jquery-validation'

document.getElementById('app').innerHTML = `<form>
  <label>Anteckning <textarea name="note" required minlength="3"></textarea></label>
  <label>Rubrik <input name="title"></label>
</form>`

let kept = ''
const form = $('form')
form.validate()
form.on('change', ':input', () => {
  kept = form.find('textarea').valid() ? form.find('textarea').val() : ''
})
window.saved = () => kept || form.find('input').val()
