import { untracked } from '@preact/signals'
import { withNotice } from './notice.ts'
import type { PlanState } from './state.ts'

/**
 * Tells the user of a bug, once while it is told. What the error says is not passed on: an error's
 * words may be the user's own.
 */
export function tellFault(state: PlanState, error: unknown): void {
  const name = error instanceof Error && /^[A-Za-z]{1,30}$/.test(error.name) ? error.name : 'Error'
  untracked(() => {
    const told = state.notices.value
    if (told.some((notice) => notice.kind === 'fault' && notice.name === name)) return
    state.notices.value = withNotice(told, { kind: 'fault', name })
  })
}

/** Runs work in which there may be a bug: it is told, and does not stop what comes after. */
export function guarded<Value>(state: PlanState, work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    try {
      tellFault(state, error)
    } catch {
      // Whoever listens to what is told has failed too; there is nobody left to tell.
    }
    return undefined
  }
}
