import { editor as monaco } from 'monaco-editor/editor/editor.api.js'

window.MonacoEnvironment = { getWorker: () => new Worker('data:text/javascript,') }
const place = document.getElementById('app')
place.style.height = '400px'
const editor = monaco.create(place, { language: 'plaintext', ariaLabel: 'Journaltext' })
window.saved = () => editor.getValue()
