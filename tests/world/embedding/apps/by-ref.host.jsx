/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'

/**
 * The plan and what is heard through a ref: React 18 knows no other way, and React 19 gives an
 * element that a server has rendered neither its properties nor its events.
 */
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

export function Host({ plan }) {
  const [shown, setShown] = useState(true)
  const [shut, setShut] = useState(false)
  const [draft, setDraft] = useState()
  const [complete, setComplete] = useState('')
  const take = useRef((element) => {
    if (element) element.plan = plan
  })
  useEffect(() => {
    window.host = { show: () => setShown(true), hide: () => setShown(false), shut: setShut }
  }, [])
  return (
    <>
      <form method="post" action="/saved">
        <fieldset disabled={shut}>
          {shown && <sip-plan id="written" name="plan" required="" ref={take.current} />}
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
      <output>{`${draft?.child.name ?? ''} ${complete}`}</output>
    </>
  )
}
