import { type ReadonlySignal, type Signal, signal } from '@preact/signals'

/** One piece of work at a time, by its name: it is not started twice, and the interface can say so. */
export type Busy<Work extends string> = {
  /** What is under way; undefined while nothing is. */
  readonly now: ReadonlySignal<Work | undefined>
  /** Does the work, unless something is under way: then it does nothing. */
  whenFree<Value>(name: Work, work: () => Promise<Value>): Promise<Value | undefined>
  /** Does the work, whatever else is under way. */
  during<Value>(name: Work, work: () => Promise<Value>): Promise<Value>
}

/**
 * @param running holds the name of the work.
 * @param now what is under way, where there is more than this work.
 */
export function createBusy<Work extends string>(
  running: Signal<Work | undefined> = signal(),
  now: ReadonlySignal<Work | undefined> = running,
): Busy<Work> {
  const during: Busy<Work>['during'] = async (name, work) => {
    running.value = name
    try {
      return await work()
    } finally {
      running.value = undefined
    }
  }
  return {
    now,
    during,
    whenFree: async (name, work) => (now.peek() ? undefined : during(name, work)),
  }
}
