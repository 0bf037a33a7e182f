import { computed, signal } from '@preact/signals'
import type { Edit } from '../plan/edits.ts'
import { mergePlans } from '../plan/merge.ts'
import type { Plan } from '../plan/schema.ts'
import type { ClockPort } from './ports/clock.ts'
import type { Saving } from './saving.ts'
import type { PlanState } from './state.ts'

/** Enough to take back an hour's work; old steps fall off. */
const remembered = 200

type Step = { readonly before: Plan; readonly after: Plan }

/** Changes to the open plan, and taking them back. */
export function createEditing(state: PlanState, saving: Saving, clock: ClockPort) {
  const past = signal<readonly Step[]>([])
  let typing: string | undefined

  const replace = (plan: Plan): void => {
    state.plan.value = plan
    state.plans.value = state.plans.value.map((other) => (other.id === plan.id ? plan : other))
    saving.save(plan)
  }

  return {
    canUndo: computed(() => past.value.length > 0),
    /**
     * Applies an edit and saves it.
     * @param group names what is being typed in; edits of one group in a row are one step to undo.
     */
    edit(change: Edit, group?: string): void {
      const before = state.plan.value
      if (!before) return
      const after = change(before)
      if (after === before) return
      const next = { ...after, changedAt: clock.now() }
      const step = past.value.at(-1)
      past.value =
        step && group !== undefined && group === typing
          ? [...past.value.slice(0, -1), { before: takenBack(step, before), after: next }]
          : [...past.value.slice(-remembered + 1), { before, after: next }]
      typing = group
      replace(next)
    },
    /**
     * Takes this window's last step back. What has been handed off stays handed off, and what others
     * have written since stays written.
     */
    undo(): void {
      const step = past.value.at(-1)
      const now = state.plan.value
      if (!step || !now) return
      past.value = past.value.slice(0, -1)
      typing = undefined
      replace({
        ...takenBack(step, now),
        handoffs: now.handoffs.filter((each) => !isTakenOver(step, each.submission)),
        changedAt: clock.now(),
      })
    },
    /** Replaces the plan without a step to undo: for facts such as a receipt. */
    record(id: string, change: Edit): Plan | undefined {
      const plan = state.plans.value.find((each) => each.id === id)
      if (!plan) return undefined
      const after = change(plan)
      if (state.plan.value?.id === id) {
        replace(after)
      } else {
        state.plans.value = state.plans.value.map((other) => (other.id === id ? after : other))
        saving.save(after)
      }
      return after
    },
    /** Another plan is opened: its past is not this one's. */
    startAnew(): void {
      past.value = []
      typing = undefined
    },
  }
}

/** Taken over in this very step: who takes that back has not seen what it would be handed off over. */
const isTakenOver = ({ before, after }: Step, submission: string): boolean =>
  !before.handoffs.some((each) => each.submission === submission) &&
  after.handoffs.some((each) => each.submission === submission && each.takenOver)

/** `now` without what the step did. */
const takenBack = ({ before, after }: Step, now: Plan): Plan =>
  now === after ? before : mergePlans(after, before, now)

export type Editing = ReturnType<typeof createEditing>
