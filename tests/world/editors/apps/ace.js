import ace from 'ace-builds/src-noconflict/ace.js'

const place = document.getElementById('app')
place.style.height = '400px'
const editor = ace.edit(place, { useWorker: false })
window.saved = () => editor.getValue()
