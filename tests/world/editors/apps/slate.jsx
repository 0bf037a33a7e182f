import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

/** Slate as it comes: it takes plain text only. */
const editor = withHistory(withReact(createEditor()))
const lines = () => editor.children.map((block) => Node.string(block))
window.saved = () => lines().join('\n')

createRoot(document.getElementById('app')).render(
  <Slate editor={editor} initialValue={[{ type: 'p', children: [{ text: '' }] }]}>
    <Editable />
  </Slate>,
)
