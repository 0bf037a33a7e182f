import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { given } from './given.js'

const plan = given()

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
          {shown && <sip-plan id="written" name="plan" required plan={plan} />}
        </fieldset>
        <button type="submit">Spara</button> <button type="reset">Återställ</button>
      </form>
      {shown && (
        <sip-plan
          id="empty"
          plan={draft}
          onsip-change={({ detail }) => setDraft(detail.plan)}
          onsip-field-complete={({ detail }) => setComplete(detail.number)}
        />
      )}
      <output>{`${draft?.child.name ?? ''} ${complete}`}</output>
    </>
  )
}

// A property that the element does not have yet would become an attribute.
await customElements.whenDefined('sip-plan')
createRoot(document.querySelector('#app')).render(<Host />)
