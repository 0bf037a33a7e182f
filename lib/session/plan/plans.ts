import { createPlan } from '../../plan/create.ts'
import { gate } from '../../plan/gate.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { Editing } from './editing.ts'
import type { Saving } from './saving.ts'

type Parts = Base & { readonly saving: Saving; readonly editing: Editing }

/** The plans on this device: opening and making them. */
export const createPlans = defineModel((parts: Parts) => {
  const { state, notices, saving, editing } = parts
  const { clock } = parts.ports
  const open = (id: string): void => {
    const plan = state.plans.value.find((each) => each.id === id)
    if (!plan) return
    state.plan.value = plan
    state.section.value = undefined
    state.asked.value = new Set()
    notices.remove(() => true)
    state.screen.value = 'plan'
    editing.startAnew()
  }

  const put = (given: Plan): void => {
    const gated = gate(given)
    if (!gated.ok) {
      notices.show({ kind: 'not-kept', path: gated.path })
      return
    }
    const { plan } = gated
    saving.save(plan)
    state.plans.value = [plan, ...state.plans.value.filter(({ id }) => id !== plan.id)]
  }

  return {
    open,
    put,
    /** Replaces all plans with this one and the others, and opens it. Writes nothing. */
    replaceAll(plan: Plan, others: readonly Plan[]): void {
      state.plans.value = [plan, ...others]
      open(plan.id)
    },
    /** Creates a plan for a child, or an empty one without a child, and opens it. */
    create(child?: { readonly name: string; readonly personalNumber: string }): void {
      const plan = createPlan(clock.id(), clock.now())
      put(child ? { ...plan, child: { ...plan.child, ...child } } : plan)
      open(plan.id)
      state.section.value = child ? undefined : 'child'
    },
  }
})

export type Plans = ReturnType<typeof createPlans>
