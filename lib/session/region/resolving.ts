import { computed, signal } from '@preact/signals'
import { applyResolution } from '../../plan/conflict/apply-resolution.ts'
import { conflictOf, type Side } from '../../plan/conflict/conflict.ts'
import { type Choices, resolveConflict } from '../../plan/conflict/resolve-conflict.ts'
import { fingerprint } from '../../plan/fingerprint.ts'
import { comparePlans } from '../../plan/same-child.ts'
import type { Plan, Receipt } from '../../plan/schema.ts'
import { endpointOf } from '../handoff/chosen-receiver.ts'
import { noteHandoff } from '../handoff/notes.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { FetchedPlan, FetchFault } from '../ports/region.ts'

/** How far it has come with a plan that was changed in two places. */
type Resolving =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'fault'
      readonly code: FetchFault | 'other-child'
      readonly detail: string | undefined
    }
  /** Another program has written it anew at the region: there is no delivery to go on from. */
  | { readonly kind: 'rewritten' }
  | { readonly kind: 'choosing'; readonly theirs: Theirs }

type Theirs = FetchedPlan & { readonly receipt: Receipt; readonly from: string }

/** Somebody else has changed the plan at the region: both are compared, and the choice is handed off. */
export const createResolving = defineModel(
  ({ ports, state, notices, editing, handoff }: Models) => {
    const { clock, fromRegion: port } = ports
    const step = signal<Resolving>({ kind: 'closed' })
    // Kept while the plan is compared anew: what says the same as before is still chosen.
    const choices = signal<Choices>(new Map())

    const read = async (): Promise<void> => {
      const id = state.plan.value?.id
      if (!port || id === undefined) return
      step.value = { kind: 'reading' }
      const reading = step.value
      const from = endpointOf(handoff.receiver.value)
      const result = await port.latest(id)
      if (step.value !== reading) return
      if (!result.ok) step.value = { kind: 'fault', code: result.code, detail: result.detail }
      else if (isOtherChild(result.value.plan)) {
        // It stands there under the plan's id, and nothing of it is joined.
        step.value = { kind: 'fault', code: 'other-child', detail: undefined }
      } else if (!result.value.receipt) step.value = { kind: 'rewritten' }
      else
        step.value = {
          kind: 'choosing',
          theirs: { ...result.value, receipt: result.value.receipt, from },
        }
    }

    const isOtherChild = (theirs: Plan): boolean =>
      state.plan.value !== undefined && comparePlans(state.plan.value, theirs).kind === 'differs'

    const close = (): void => {
      step.value = { kind: 'closed' }
      choices.value = new Map()
      if (state.screen.value === 'conflict') state.screen.value = 'plan'
    }

    /** Both plans side by side; it follows what is written here meanwhile. */
    const conflict = computed(() => {
      const [now, ours] = [step.value, state.plan.value]
      if (now.kind !== 'choosing' || ours?.id !== now.theirs.plan.id) return undefined
      const { plan, unread, isRegistered } = now.theirs
      return conflictOf(ours, { ...plan, unread: [...unread] }, isRegistered)
    })

    return {
      possible: port !== undefined,
      step,
      conflict,
      choices,
      read,
      close,
      async open(): Promise<void> {
        state.screen.value = 'conflict'
        choices.value = new Map()
        await read()
      },
      choose(key: string, side: Side): void {
        choices.value = new Map([...choices.value, [key, side]])
      },
      /**
       * Makes one plan of both as it was chosen, and hands it off in the place of the region's. Where
       * that has been changed once more, they are compared again. Does nothing while a choice is left.
       */
      async send(): Promise<void> {
        const now = step.value
        const settled = conflict.value && resolveConflict(conflict.value, choices.value)
        if (!settled || now.kind !== 'choosing' || state.busy.value) return
        const { id, handoffs } = settled.ours
        const { receipt } = now.theirs
        const { submission } = receipt
        const own = handoffs.find((each) => each.submission === submission)
        const theirs = {
          submission,
          startedAt: clock.now(),
          fingerprint: fingerprint(settled.theirs),
          receipt,
          to: now.theirs.from,
          ...((own ? own.takenOver : true) && { takenOver: true as const }),
        }
        editing.record(id, () =>
          noteHandoff(theirs)(applyResolution(settled, clock.now(), receipt.at)),
        )
        await handoff.send()
        if (state.plan.value?.id !== id || step.value !== now) return
        const isAgain = notices.all.value.some(
          (notice) => notice.kind === 'handoff-fault' && notice.code === 'conflict',
        )
        if (isAgain) await read()
        else close()
      },
    }
  },
)
