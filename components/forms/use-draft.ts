import { useState } from 'preact/hooks'
import { usePlanSession } from '../context.ts'

/**
 * What is being typed and is not in the plan yet, as a decision that has not been noted. It is the open
 * plan's, stands there again when its part is unfolded anew, and goes with the window.
 * @param name tells it from the plan's other drafts.
 * @returns the draft, `write`, and `drop`, which begins anew.
 */
export function useDraft<Value>(name: string, blank: () => Value) {
  const { state, editing } = usePlanSession().session
  const { plan, drafts } = state
  const planId = plan.value?.id ?? ''
  const [empty, setEmpty] = useState(blank)
  const ofPlan = () => drafts.value.get(planId) ?? {}
  const found = ofPlan()[name] as Value | undefined
  const put = (value: Value | undefined) => {
    editing.draft(planId, name, value)
  }
  return {
    draft: found ?? empty,
    /** @param change what becomes of it as it stands then. */
    write: (change: (now: Value) => Value) => put(change((ofPlan()[name] as Value) ?? empty)),
    drop: (next = blank()) => {
      put(undefined)
      setEmpty(next)
    },
  }
}
