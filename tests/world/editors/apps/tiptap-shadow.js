import { Editor } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

const element = document.createElement('div')
document.getElementById('app').attachShadow({ mode: 'open' }).append(element)
const editor = new Editor({ element, extensions: [StarterKit, TableKit], injectCSS: false })
editor.view.dom.setAttribute('aria-label', 'Journaltext')
window.saved = () => editor.getHTML()
