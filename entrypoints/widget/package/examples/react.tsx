import 'sip-plan'
import type { Plan } from 'sip-plan'
import type {} from 'sip-plan/react'

type Props = { plan: Plan | null; onChange(plan: Plan): void }

export const SharedPlan = ({ plan, onChange }: Props) => (
  <sip-plan
    plan={plan}
    onsip-change={(event) => onChange(event.detail.plan)}
  />
)
