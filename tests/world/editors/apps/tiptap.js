import { Editor } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

const editor = new Editor({
  element: document.getElementById('app'),
  extensions: [StarterKit, TableKit],
})
window.saved = () => editor.getHTML()
