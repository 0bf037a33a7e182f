import { useState } from 'preact/hooks'
import { usePlanSession } from '../context.ts'

/**
 * Text that is being typed and is not in the plan yet, such as a decision that has not been noted. It belongs
 * to the open plan, is there when its part is expanded again, and is gone when the window closes.
 *
 * @param name Identifies it among the plan's drafts.
 * @returns The draft, `write`, and `drop`, which starts over.
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
