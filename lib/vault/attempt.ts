import { failure, type Result } from '../result.ts'
import type { StorageFault } from '../session/ports/storage.ts'

/**
 * Runs work against a browser's storage and turns the browser's refusals into values. Browsers
 * refuse with a `DOMException`, or with a plain `Error` from extension storage. Any other class is
 * a bug of ours and is thrown on.
 */
export async function attempt<Value>(
  work: () => Promise<Result<Value, StorageFault>>,
): Promise<Result<Value, StorageFault>> {
  try {
    return await work()
  } catch (error) {
    if (!isRefusal(error)) throw error
    return failure(isQuota(error) ? 'full' : 'failed')
  }
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof DOMException ||
  (error instanceof Error && (error.constructor === Error || error.name === 'QuotaExceededError'))

/** Extension storage has no error name for it, only a sentence: Chromium and Firefox both say quota. */
const isQuota = (error: Error) =>
  error.name === 'QuotaExceededError' ||
  (error.constructor === Error && /quota/i.test(error.message))

/**
 * Runs work one at a time in the order it was asked for. Sealing takes uneven time; without turns an
 * older text could land after a newer one.
 */
export function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}
