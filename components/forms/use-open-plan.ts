import type { Edit } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { usePlanSession } from '../context.ts'

/** The open plan, the texts, and one way to change it. Forms stand only where a plan is open. */
export function useOpenPlan() {
  const { session, t } = usePlanSession()
  const plan: Plan | undefined = session.state.plan.value
  if (!plan) throw new Error('A form stands where no plan is open')
  return {
    plan,
    t,
    session,
    /**
     * Changes this very plan, also when another has been opened before the field is left.
     * @param group names the input, so that typing in it is one step to undo.
     */
    edit: (change: Edit, group?: string) => session.editing.edit(change, group, plan.id),
    newId: session.newId,
  }
}
