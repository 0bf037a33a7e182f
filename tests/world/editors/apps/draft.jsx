import { Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const tags = { 'header-two': 'h2', 'unordered-list-item': 'li' }
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const markup = (block) => {
  const tag = tags[block.getType()] ?? 'p'
  return `<${tag}>${escaped(block.getText()).replaceAll('\n', '<br>')}</${tag}>`
}

function Note() {
  const [state, setState] = useState(() => EditorState.createEmpty())
  window.saved = () => state.getCurrentContent().getBlocksAsArray().map(markup).join('')
  return <Editor editorState={state} onChange={setState} />
}

createRoot(document.getElementById('app')).render(<Note />)
