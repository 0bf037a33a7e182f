import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** Fields whose value is React's own state, and an editor that shows its state and nothing else. */
function Fields() {
  const [note, setNote] = useState('')
  const [title, setTitle] = useState('')
  window.saved = () => note || title
  return (
    <>
      <label>
        Anteckning
        <textarea value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <label>
        Rubrik
        <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div contentEditable suppressContentEditableWarning title="Egen redigerare">
        <p>
          <span>Visar bara sitt eget innehåll.</span>
        </p>
      </div>
    </>
  )
}

createRoot(document.getElementById('app')).render(<Fields />)
