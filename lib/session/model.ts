import { action, effect, type ReadonlySignal } from '@preact/signals'
import type { Notices } from './notice.ts'

/** Runs the work now and whenever a signal that it reads changes, until the model is stopped. */
type Follow = (work: () => unknown) => void

/** The model to those who use it: its signals can be read alone. */
type Shown<Model> = {
  readonly [Name in keyof Model]: Model[Name] extends ReadonlySignal<infer Value>
    ? ReadonlySignal<Value>
    : Model[Name]
}

/**
 * Defines a model: signals that others read, and actions, the only code that writes them. An action is one
 * change to those who read the signals. A bug in it, or in a reader, is shown and stops nothing else.
 *
 * `createModel` of @preact/signals does the same without the telling, in five times the bytes.
 * @param make creates the signals and the actions.
 * @returns creates the model of the parts that it works with, by their names.
 */
export const defineModel =
  <Parts extends { readonly notices: Notices }, Model extends object>(
    make: (parts: Parts, follow: Follow) => Model,
  ) =>
  (parts: Parts): Shown<Model> & { stop(): void } => {
    const stops: (() => void)[] = []
    const model = make(parts, (work) => void stops.push(effect(work as () => void)))
    for (const [name, value] of Object.entries(model)) {
      if (typeof value !== 'function') continue
      const act = action(value as (...given: unknown[]) => unknown)
      Object.assign(model, {
        [name]: (...given: unknown[]) => catchFault(parts.notices, () => act(...given)),
      })
    }
    const stop = (): void => {
      for (const each of stops) each()
    }
    return Object.assign(model as Shown<Model>, { stop })
  }

/**
 * Shows the user that there was a bug, once until the notice is dismissed. The error's message is not passed
 * on: it may contain the user's own words.
 */
export function tellFault(notices: Notices, error: unknown): void {
  const name = nameOf(error)
  const isTold = notices.all.peek().some((each) => each.kind === 'fault' && each.name === name)
  if (!isTold) notices.show({ kind: 'fault', name })
}

/** Runs work that may have a bug. An error is shown to the user, and does not stop what comes after. */
export function catchFault<Value>(notices: Notices, work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    try {
      tellFault(notices, error)
    } catch {
      // Showing the notice has failed too: there is nobody left to tell.
    }
    return undefined
  }
}

/** A bug without the message of its error, which may be the user's own words. */
class KnownFault extends Error {}

/**
 * Shows bugs that nothing else has caught, as in an event handler. The browser gets the place of the error
 * without its message, which it would otherwise log.
 */
export function watchFaults(notices: Notices, page: EventTarget): void {
  const tell = (event: Event): void => {
    const error = event instanceof ErrorEvent ? event.error : Object(event).reason
    if (!(error instanceof Error) || error instanceof KnownFault) return
    event.preventDefault()
    catchFault(notices, () => tellFault(notices, error))
    const fault = new KnownFault(nameOf(error))
    const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at |@/.test(line))
    fault.stack = [fault.message, ...places].join('\n')
    reportError(fault)
  }
  for (const kind of ['error', 'unhandledrejection']) page.addEventListener(kind, tell)
}

const nameOf = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,30}$/.test(error.name) ? error.name : 'Error'
