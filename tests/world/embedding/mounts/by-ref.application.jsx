import { useCallback, useState } from 'react'
import { SharedPlan } from '../../../../entrypoints/widget/package/examples/react-by-ref.tsx'
import { tell } from './tell.js'

export function Application({ given }) {
  const [plan, setPlan] = useState(given)
  const change = useCallback((changed) => {
    setPlan(changed)
    tell(changed)
  }, [])
  return <SharedPlan plan={plan} onChange={change} />
}
