import { BlockNoteEditor } from '@blocknote/core'
import '@blocknote/core/style.css'

const editor = BlockNoteEditor.create()
editor.mount(document.getElementById('app'))
window.saved = () => editor.blocksToHTMLLossy(editor.document)
