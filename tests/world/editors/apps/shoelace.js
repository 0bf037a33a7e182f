import '@shoelace-style/shoelace/dist/themes/light.css'
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js'
import '@shoelace-style/shoelace/dist/components/input/input.js'

document.getElementById('app').innerHTML = `
  <sl-textarea label="Anteckning" resize="auto"></sl-textarea>
  <sl-input label="Rubrik"></sl-input>`
const [note, title] = document.querySelectorAll('sl-textarea, sl-input')
let kept = ''
note.addEventListener('sl-input', () => {
  kept = note.value
})
title.addEventListener('sl-input', () => {
  kept = title.value
})
window.saved = () => kept
