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
