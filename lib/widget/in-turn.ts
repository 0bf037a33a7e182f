/** Milliseconds that anybody waits for a turn: a store that never answers another tab holds up nobody. */
const patience = 10_000

/**
 * One at a time of a name: in this page, and in the other tabs of its origin. Where the browser has no
 * locks to give, in this page alone.
 */
export async function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const { locks } = globalThis.navigator ?? {}
  if (!locks) return afterOthers(name, work)
  let isBegun = false
  const begin = () => {
    isBegun = true
    return work()
  }
  try {
    return await locks.request(`sip-plan/${name}`, { signal: AbortSignal.timeout(patience) }, begin)
  } catch (error) {
    if (isBegun) throw error
    // The turn did not come; and a frame without an origin is given none.
    return afterOthers(name, work)
  }
}

const last = new Map<string, Promise<unknown>>()

function afterOthers<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work)
  last.set(name, turn)
  const end = () => {
    if (last.get(name) === turn) last.delete(name)
  }
  turn.then(end, end)
  return turn
}
