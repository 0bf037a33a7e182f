import IMask from 'imask'

document.getElementById('app').innerHTML = '<label>Personnummer <input></label>'
const mask = IMask(document.querySelector('input'), { mask: '00000000-0000' })
window.saved = () => mask.value
