import { AsyncLocalStorage } from 'node:async_hooks'

/** Lets one piece of work run at a time; work inside work goes straight through. */
export class Lock {
  readonly #holder = new AsyncLocalStorage<true>()
  #last: Promise<unknown> = Promise.resolve()

  /** Runs `work` when all that was asked for earlier has ended. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#holder.getStore()) return work()
    const turn = this.#last.then(() => this.#holder.run(true, work))
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
