import { computed, signal } from '@preact/signals'
import { createPlan } from '../plan/create.ts'
import type { Plan } from '../plan/schema.ts'
import type { Editing } from './editing.ts'
import { withNotice, withoutPlace } from './notice.ts'
import type { ClockPort } from './ports/clock.ts'
import type { StoragePort } from './ports/storage.ts'
import type { Saving } from './saving.ts'
import type { PlanState } from './state.ts'

/** The plans on this device: finding, opening, making and removing them. */
export function createShelf(
  state: PlanState,
  storage: StoragePort,
  saving: Saving,
  editing: Editing,
  clock: ClockPort,
) {
  const query = signal('')
  const removed = signal<Plan | undefined>(undefined)

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

  const put = (plan: Plan): void => {
    state.plans.value = [plan, ...state.plans.value.filter(({ id }) => id !== plan.id)]
    saving.save(plan)
  }

  return {
    query,
    /** The plans that match the search, last changed first. */
    found: computed(() => {
      const words = fold(query.value).split(/\s+/).filter(Boolean)
      return state.plans.value
        .filter((plan) => words.every((word) => fold(searched(plan)).includes(word)))
        .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
    }),
    open,
    put,
    /** Starts a plan for a child; without a child, an empty one. Opens it. */
    create(child?: { readonly name: string; readonly personalNumber: string }): void {
      const plan = createPlan(clock.id(), clock.now())
      put(child ? { ...plan, child: { ...plan.child, ...child } } : plan)
      open(plan.id)
      state.section.value = child ? undefined : 'child'
    },
    close(): void {
      state.plan.value = undefined
      state.screen.value = 'start'
      state.notices.value = []
      editing.startAnew()
    },
    /** Removes a plan from this device; `restore` takes it back until the next removal. */
    async remove(id: string): Promise<void> {
      await saving.settled()
      const plan = state.plans.value.find((each) => each.id === id)
      if (!plan) return
      const result = await storage.remove(id)
      if (!result.ok) {
        state.notices.value = withNotice(state.notices.value, {
          kind: 'storage-fault',
          code: result.code,
        })
        return
      }
      saving.forget(id)
      state.plans.value = state.plans.value.filter((each) => each.id !== id)
      removed.value = plan
      if (state.plan.value?.id === id) {
        state.plan.value = undefined
        state.screen.value = 'start'
      }
      state.notices.value = withNotice([], { kind: 'removed', name: plan.child.name })
    },
    restore(): void {
      const plan = removed.value
      if (!plan) return
      removed.value = undefined
      state.notices.value = withoutPlace(state.notices.value, 'removed')
      put(plan)
    },
    /** Forgets all that is in memory: the vault has been locked. */
    clear(): void {
      state.plans.value = []
      state.plan.value = undefined
      state.notices.value = []
      state.screen.value = 'start'
      query.value = ''
      removed.value = undefined
      editing.startAnew()
    },
  }
}

export type Shelf = ReturnType<typeof createShelf>

const searched = ({ child, leadPrincipal, meetingQuestion }: Plan): string =>
  [child.name, child.personalNumber, leadPrincipal.unit, meetingQuestion].join(' ')

const fold = (text: string): string => text.toLocaleLowerCase('sv').replace(/-/g, '')
