import type { Worker } from 'playwright-core'

/**
 * Lets what a panel, a page or a worker waits for with a time limit come sooner, until it is loaded
 * anew: a test need not sit through the seconds that a user is given.
 * @param times how many times as fast its timers run.
 */
export const hurry = (program: Pick<Worker, 'evaluate'>, times: number): Promise<void> =>
  program.evaluate((by) => {
    const { setTimeout: wait } = globalThis
    const { timeout } = AbortSignal
    globalThis.setTimeout = ((work: () => void, milliseconds = 0) =>
      wait(work, milliseconds / by)) as typeof setTimeout
    AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / by)
  }, times)
