import { Editor } from 'typewriter-editor'

const place = document.getElementById('app')
place.style.minHeight = '20rem'
const editor = new Editor({ root: place })
window.saved = () => editor.getHTML()
