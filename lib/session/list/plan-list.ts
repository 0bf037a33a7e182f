import { computed, signal } from '@preact/signals'
import { plainSigns } from '../../plan/plain-signs.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Base } from '../base.ts'
import { defineModel } from '../model.ts'
import type { Editing } from '../plan/editing.ts'
import type { Plans } from '../plan/plans.ts'
import type { Saving } from '../plan/saving.ts'
import type { Ports } from '../ports/ports.ts'
import { newestFirst } from './newest-first.ts'

type Parts = Base<Ports> & {
  readonly saving: Saving
  readonly editing: Editing
  readonly plans: Plans
}

/** All plans on this device as a list: finding in it, going back to it, and removing from it. */
export const createPlanList = defineModel((parts: Parts) => {
  const { ports, state, notices, saving, editing, plans } = parts
  const { storage } = ports
  const query = signal('')
  const removed = signal<Plan | undefined>(undefined)

  const close = (): void => {
    state.plan.value = undefined
    state.screen.value = 'start'
    notices.remove(() => true)
    editing.startAnew()
  }

  return {
    query,
    /** Shows the plans that match what is typed, in any order of its words. */
    search(typed: string): void {
      query.value = typed
    },
    /** The plans that match the search, last changed first. */
    found: computed(() => {
      const words = fold(query.value).split(/\s+/).filter(Boolean)
      return state.plans.value
        .filter((plan) => words.every((word) => fold(searched(plan)).includes(word)))
        .toSorted(newestFirst)
    }),
    close,
    /** Removes a plan from this device; `restore` takes it back until the next removal. */
    async remove(id: string): Promise<void> {
      await saving.settled()
      const plan = state.plans.value.find((each) => each.id === id)
      if (!plan) return
      const result = await storage.remove(id)
      if (!result.ok) {
        notices.show({ kind: 'storage-fault', code: result.code })
        return
      }
      saving.forget(id)
      state.plans.value = state.plans.value.filter((each) => each.id !== id)
      removed.value = plan
      if (state.plan.value?.id === id) {
        state.plan.value = undefined
        state.screen.value = 'start'
      }
      notices.remove(() => true)
      notices.show({ kind: 'removed', name: plan.child.name })
    },
    restore(): void {
      const plan = removed.value
      if (!plan) return
      removed.value = undefined
      notices.dismiss({ kind: 'removed' })
      plans.put(plan)
    },
    /** Forgets all that is in memory: the vault has been locked. */
    clear(): void {
      close()
      state.plans.value = []
      state.unreadable.value = []
      query.value = ''
      removed.value = undefined
    },
  }
})

export type PlanList = ReturnType<typeof createPlanList>

const searched = ({ child, leadPrincipal, meetingQuestion }: Plan): string =>
  [child.name, child.personalNumber, leadPrincipal.unit, meetingQuestion].join(' ')

const fold = (text: string): string => plainSigns(text).toLowerCase().replace(/-/g, '')
