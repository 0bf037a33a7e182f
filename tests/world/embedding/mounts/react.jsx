import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { SharedPlan } from '../../../../entrypoints/widget/package/examples/react.tsx'
import { given } from '../apps/given.js'
import { tell } from './tell.js'

function Application() {
  const [plan, setPlan] = useState(given)
  const change = (changed) => {
    setPlan(changed)
    tell(changed)
  }
  return <SharedPlan plan={plan} onChange={change} />
}

createRoot(document.querySelector('#app')).render(<Application />)
