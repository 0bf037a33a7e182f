import CodeMirror from 'codemirror5'
import 'codemirror5/lib/codemirror.css'

const editor = CodeMirror(document.getElementById('app'), { lineWrapping: true })
window.saved = () => editor.getValue()
