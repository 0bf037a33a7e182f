import Quill from 'quill'
import 'quill/dist/quill.snow.css'

const quill = new Quill('#app', { theme: 'snow' })
window.saved = () => quill.getSemanticHTML()
