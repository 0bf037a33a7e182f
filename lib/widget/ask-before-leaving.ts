import { effect, type ReadonlySignal } from '@preact/signals'
import type { PlanSession } from '../session/plan-session.ts'
import type { PlanStore } from './interface.ts'

type Written = {
  /** The user has written since the page last gave a plan, or was given one. */
  readonly byUser: ReadonlySignal<boolean>
  readonly store: ReadonlySignal<PlanStore | undefined>
  /** Whether the page says that it saves the plan on `sip-change`. */
  readonly kept: ReadonlySignal<boolean>
}

/**
 * Lets the browser ask before the page is left, while there are words that are kept nowhere else:
 * not in a store, with the page, or at the region. Nothing is listened for otherwise.
 * @returns the end of it.
 */
export const askBeforeLeaving = (
  { state, handoff }: PlanSession,
  { byUser, store, kept }: Written,
  page: Window | null,
): (() => void) =>
  effect(() => {
    const isStored = store.value !== undefined && state.saveState.value === 'saved'
    const isHandedOff = handoff.latest.value?.changed === false
    // What a store has not taken yet may be of the plan that stood here before.
    const waits = store.value !== undefined && !isStored
    const isElsewhere = isStored || isHandedOff || !byUser.value
    if (kept.value || (isElsewhere && !waits)) return undefined
    const ask = (event: Event): void => event.preventDefault()
    page?.addEventListener('beforeunload', ask)
    return () => page?.removeEventListener('beforeunload', ask)
  })
