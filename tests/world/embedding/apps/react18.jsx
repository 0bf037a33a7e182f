import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { given } from './given.js'

const plan = given()

/** React 18 gives what is no string as an attribute: the plan goes through a ref. */
const take = (element) => {
  if (element) element.plan = plan
}

function Host() {
  const [shown, setShown] = useState(true)
  window.host = { show: () => setShown(true), hide: () => setShown(false) }
  return (
    shown && (
      <>
        <sip-plan id="written" ref={take} />
        <sip-plan id="empty" />
      </>
    )
  )
}

createRoot(document.querySelector('#app')).render(<Host />)
