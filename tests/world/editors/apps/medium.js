import MediumEditor from 'medium-editor'
import 'medium-editor/dist/css/medium-editor.css'

const editor = new MediumEditor('#app', { paste: { forcePlainText: false, cleanPastedHTML: true } })
window.saved = () => editor.getContent()
