import { untracked } from '@preact/signals'
import { withNotice } from './notice.ts'
import type { PlanState } from './state.ts'

/**
 * Tells the user of a bug, once while it is told. What the error says is not passed on: an error's
 * words may be the user's own.
 */
export function tellFault(state: PlanState, error: unknown): void {
  const name = nameOf(error)
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

/** A bug without the words of its error, which may be the user's own. */
class ToldFault extends Error {}

/**
 * Tells of bugs that nobody else has caught, as in the answer to a press. The browser gets where it
 * happened, in the place of an error whose words it would show.
 */
export function watchFaults(state: PlanState, page: EventTarget): void {
  const told = (event: Event): void => {
    const error = event instanceof ErrorEvent ? event.error : Object(event).reason
    if (!(error instanceof Error) || error instanceof ToldFault) return
    event.preventDefault()
    guarded(state, () => tellFault(state, error))
    const fault = new ToldFault(nameOf(error))
    const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at |@/.test(line))
    fault.stack = [fault.message, ...places].join('\n')
    reportError(fault)
  }
  for (const kind of ['error', 'unhandledrejection']) page.addEventListener(kind, told)
}

const nameOf = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,30}$/.test(error.name) ? error.name : 'Error'
