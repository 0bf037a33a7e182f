import { useEffect, useRef } from 'react'
import type { Plan, SipPlanElement } from 'sip-plan'
import type {} from 'sip-plan/react'

type Props = { plan: Plan | null; onChange(plan: Plan): void }

export function SharedPlan({ plan, onChange }: Props) {
  const ref = useRef<SipPlanElement>(null)
  useEffect(() => {
    // In the browser alone: a server has no elements.
    void import('sip-plan')
  }, [])
  useEffect(() => {
    if (ref.current) ref.current.plan = plan
  }, [plan])
  useEffect(() => {
    const listening = new AbortController()
    ref.current?.addEventListener(
      'sip-change',
      ({ detail }) => onChange(detail.plan),
      { signal: listening.signal },
    )
    return () => listening.abort()
  }, [onChange])
  return <sip-plan ref={ref} />
}
