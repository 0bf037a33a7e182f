import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import Editor from 'react-simple-wysiwyg'

function Note() {
  const [html, setHtml] = useState('')
  window.saved = () => html
  return <Editor value={html} onChange={(event) => setHtml(event.target.value)} />
}
createRoot(document.getElementById('app')).render(<Note />)
