import Quill from 'quill1/dist/quill.js'
import 'quill1/dist/quill.snow.css'

const quill = new Quill('#app', { theme: 'snow' })
window.saved = () => quill.root.innerHTML
