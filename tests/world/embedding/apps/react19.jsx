import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { given } from './given.js'

const plan = given()

function Host() {
  const [shown, setShown] = useState(true)
  window.host = { show: () => setShown(true), hide: () => setShown(false) }
  return (
    shown && (
      <>
        <sip-plan id="written" plan={plan} />
        <sip-plan id="empty" />
      </>
    )
  )
}

// A property that the element does not have yet would become an attribute.
await customElements.whenDefined('sip-plan')
createRoot(document.querySelector('#app')).render(<Host />)
