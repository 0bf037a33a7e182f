import { Jodit } from 'jodit/es2021/jodit.js'
import 'jodit/es2021/jodit.css'

const editor = Jodit.make('#app', { height: 400 })
window.saved = () => editor.value
