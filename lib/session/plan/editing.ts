import { batch, computed, signal } from '@preact/signals'
import type { Edit } from '../../plan/edits.ts'
import { gate } from '../../plan/gate.ts'
import { same } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import type { takeBack } from '../../plan/take-back.ts'
import type { Base } from '../base.ts'
import { catchFault, defineModel, tellFault } from '../model.ts'
import { bringTakingBack } from './joining.ts'
import type { Saving } from './saving.ts'

/** Enough to undo an hour's work. Older steps are dropped. */
const remembered = 200

type Step = {
  readonly before: Plan
  readonly after: Plan
  /** How often others had been heard to write in the plan. */
  readonly heard: number | undefined
}

/**
 * Changes the open plan, and undoes changes. A change that could not be read back, or that has a bug, is not
 * made. Both are shown to the user, and everything else is kept.
 */
export const createEditing = defineModel((base: Base & { readonly saving: Saving }) => {
  const { state, notices, saving } = base
  const { clock } = base.ports
  const past = signal<readonly Step[]>([])
  let typing: string | undefined
  let made = 0
  let take: typeof takeBack | undefined

  /** It comes with the first edit, so that it is there when one is taken back. */
  const readyToTakeBack = async (): Promise<void> => {
    take ??= (await bringTakingBack()).takeBack
  }

  /** Nothing but its instant has changed since. */
  const stands = ({ after, heard }: Step, now: Plan): boolean =>
    heard === saving.heard(now.id) && same(after, { ...now, changedAt: after.changedAt })

  /** `now` without what the step did; undefined until it can be told apart from what came after it. */
  const takenBack = (step: Step, now: Plan, onStricter?: () => void): Plan | undefined =>
    stands(step, now) ? step.before : take?.(step, now, onStricter)

  /** The plan after the change, if it can be stored. */
  const changed = (plan: Plan, change: Edit): Plan | undefined =>
    catchFault(notices, () => {
      const after = change(plan)
      if (after === plan) return plan
      const gated = gate(after)
      tellRefused(gated.ok ? undefined : gated.path)
      return gated.ok ? gated.plan : undefined
    })

  const tellRefused = (path: readonly string[] | undefined): void => {
    const refused = notices.all.value.find((notice) => notice.kind === 'not-kept')
    if (same(refused?.path, path)) return
    if (path) notices.show({ kind: 'not-kept', path })
    else notices.remove((notice) => notice === refused)
  }

  /** Saved first: whoever looks at the plan then may fail. */
  const replace = (plan: Plan): void => {
    saving.save(plan)
    catchFault(notices, () =>
      batch(() => {
        if (state.plan.value?.id === plan.id) state.plan.value = plan
        state.plans.value = state.plans.value.map((other) => (other.id === plan.id ? plan : other))
      }),
    )
  }

  /**
   * Takes this window's last step back. What has been handed off stays handed off, and what others
   * have written since stays written. Resolves when it is taken back.
   */
  const undo = async (): Promise<void> => {
    const step = past.value.at(-1)
    const now = state.plan.value
    if (!step || !now) return
    if (!take && !stands(step, now)) {
      const before = made
      await readyToTakeBack().catch((error) => tellFault(notices, error))
      // What has been written meanwhile is not what was to be taken back.
      if (take && made === before) await undo()
      return
    }
    const isHeard = step.heard !== saving.heard(now.id)
    const next = changed(now, () => ({
      ...(takenBack(step, now, isHeard ? saving.tellStricter : undefined) ?? now),
      handoffs: now.handoffs.filter((each) => !isTakenOver(step, each.submission)),
      changedAt: clock.now(),
    }))
    typing = undefined
    if (next) replace(next)
    catchFault(notices, () => {
      past.value = past.value.slice(0, -1)
    })
  }

  return {
    canUndo: computed(() => past.value.length > 0),
    /**
     * Applies an edit and saves it.
     * @param group names what is being typed in; edits of one group in a row are one step to undo.
     * @param of the plan that it was made for. Where another has been opened meanwhile it goes to that
     * plan as long as it is held, and never to the open one.
     */
    edit(change: Edit, group?: string, of = state.plan.value?.id): void {
      const before = state.plan.value
      const stamped: Edit = (plan) => {
        const after = change(plan)
        return after === plan ? plan : { ...after, changedAt: clock.now() }
      }
      if (of !== before?.id) {
        const left = state.plans.value.find(({ id }) => id === of)
        const after = left && changed(left, stamped)
        if (after && after !== left) replace(after)
        return
      }
      if (!before) return
      const next = changed(before, stamped)
      if (!next || next === before) return
      if (!take) void readyToTakeBack().catch(() => {})
      made += 1
      const step = past.value.at(-1)
      const isSame = step && group !== undefined && group === typing
      const begun = isSame ? catchFault(notices, () => takenBack(step, before)) : undefined
      const steps =
        step && begun
          ? [...past.value.slice(0, -1), { ...step, before: begun, after: next }]
          : [
              ...past.value.slice(-remembered + 1),
              { before, after: next, heard: saving.heard(before.id) },
            ]
      typing = group
      replace(next)
      past.value = steps
    },
    undo,
    /** Replaces the plan without a step to undo: for facts such as a receipt. */
    record(id: string, change: Edit): Plan | undefined {
      const plan = state.plans.value.find((each) => each.id === id)
      const after = plan && changed(plan, change)
      if (after) replace(after)
      return after
    },
    /** Another plan is opened: its past is not this one's. */
    startAnew(): void {
      past.value = []
      typing = undefined
    },
    /**
     * Keeps what is being typed and is in no plan yet; it goes with the window.
     * @param name tells it from the plan's other drafts.
     */
    draft(planId: string, name: string, value: unknown): void {
      const before = state.drafts.value
      state.drafts.value = new Map([...before, [planId, { ...before.get(planId), [name]: value }]])
    },
  }
})

/** Taken over in this very step: who takes that back has not seen what it would be handed off over. */
const isTakenOver = ({ before, after }: Step, submission: string): boolean =>
  !before.handoffs.some((each) => each.submission === submission) &&
  after.handoffs.some((each) => each.submission === submission && each.takenOver)

export type Editing = ReturnType<typeof createEditing>
