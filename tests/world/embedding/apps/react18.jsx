import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { given } from './given.js'

const plan = given()

/** React 18 gives what is no string as an attribute: the plan goes through a ref. */
const take = (element) => {
  if (element) element.plan = plan
}

/** React 18 knows no events of others: it listens through the ref too. */
function Draft({ draft, onChange, onComplete }) {
  const ref = useRef(null)
  useEffect(() => {
    ref.current.plan = draft
  }, [draft])
  useEffect(() => {
    const element = ref.current
    element.addEventListener('sip-change', onChange)
    element.addEventListener('sip-field-complete', onComplete)
    return () => {
      element.removeEventListener('sip-change', onChange)
      element.removeEventListener('sip-field-complete', onComplete)
    }
  }, [onChange, onComplete])
  return <sip-plan id="empty" ref={ref} />
}

function Host() {
  const [shown, setShown] = useState(true)
  const [shut, setShut] = useState(false)
  const [draft, setDraft] = useState()
  const [complete, setComplete] = useState('')
  window.host = { show: () => setShown(true), hide: () => setShown(false), shut: setShut }
  return (
    <>
      <form method="post" action="/saved">
        <fieldset disabled={shut}>
          {shown && <sip-plan id="written" name="plan" required="" ref={take} />}
        </fieldset>
        <button type="submit">Spara</button> <button type="reset">Återställ</button>
      </form>
      {shown && (
        <Draft
          draft={draft}
          onChange={({ detail }) => setDraft(detail.plan)}
          onComplete={({ detail }) => setComplete(detail.number)}
        />
      )}
      <output>
        {draft?.child.name} {complete}
      </output>
    </>
  )
}

createRoot(document.querySelector('#app')).render(<Host />)
