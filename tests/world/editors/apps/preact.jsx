/** @jsxImportSource preact */
import { render } from 'preact'
import { useState } from 'preact/hooks'

function Fields() {
  const [note, setNote] = useState('')
  const [title, setTitle] = useState('')
  window.saved = () => note || title
  return (
    <>
      <label>
        Anteckning
        <textarea value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        Rubrik
        <input value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
    </>
  )
}

render(<Fields />, document.getElementById('app'))
