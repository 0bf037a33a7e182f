import { createEditor, exportContent, ShortcutPlugin, TableEditPlugin } from 'roosterjs'

const place = document.getElementById('app')
place.style.minHeight = '20rem'
place.style.border = '1px solid gray'
const editor = createEditor(place, [new ShortcutPlugin(), new TableEditPlugin()])
window.saved = () => exportContent(editor, 'HTML')
