import autosize from 'autosize'

document.getElementById('app').innerHTML = '<label>Anteckning <textarea></textarea></label>'
const field = document.querySelector('textarea')
autosize(field)
window.saved = () => field.value
