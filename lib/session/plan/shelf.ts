import { createPlan } from '../../plan/create.ts'
import { gate } from '../../plan/gate.ts'
import type { Plan } from '../../plan/schema.ts'
import { guarded } from '../faults.ts'
import { withNotice } from '../notice.ts'
import type { ClockPort } from '../ports/clock.ts'
import type { PlanState } from '../state.ts'
import type { Editing } from './editing.ts'
import type { Saving } from './saving.ts'

/** The plans on this device: opening and making them. */
export function createShelf(state: PlanState, saving: Saving, editing: Editing, clock: ClockPort) {
  const open = (id: string): void => {
    const plan = state.plans.value.find((each) => each.id === id)
    if (!plan) return
    state.plan.value = plan
    state.section.value = undefined
    state.asked.value = new Set()
    state.notices.value = []
    state.screen.value = 'plan'
    editing.startAnew()
  }

  const put = (given: Plan): void => {
    const gated = gate(given)
    if (!gated.ok) {
      const refused = { kind: 'not-kept', path: gated.path } as const
      state.notices.value = withNotice(state.notices.value, refused)
      return
    }
    const { plan } = gated
    saving.save(plan)
    guarded(state, () => {
      state.plans.value = [plan, ...state.plans.value.filter(({ id }) => id !== plan.id)]
    })
  }

  return {
    open,
    put,
    /** Starts a plan for a child; without a child, an empty one. Opens it. */
    create(child?: { readonly name: string; readonly personalNumber: string }): void {
      const plan = createPlan(clock.id(), clock.now())
      put(child ? { ...plan, child: { ...plan.child, ...child } } : plan)
      open(plan.id)
      state.section.value = child ? undefined : 'child'
    },
  }
}

export type Shelf = ReturnType<typeof createShelf>
