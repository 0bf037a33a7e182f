import type { Answer } from '../../world/backend/exchange.ts'
import type { Faults } from '../../world/backend/faults.ts'

export type HeldCommit = {
  /** Settles when the commit has come to where it is held. */
  readonly reached: Promise<void>
  /** Lets it go on, and gives the server's status of it when its work is done. */
  finish(): Promise<number>
}

/** Holds the next commit of a handoff at the server: before its work is done, or before the answer. */
export function holdCommit(faults: Faults, point: 'before' | 'after'): HeldCommit {
  const arrival = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  const end = Promise.withResolvers<Answer>()
  faults.next(
    ({ body }) => body.includes('"ifMatch"'),
    async (handle) => {
      const early = point === 'after' ? await handle() : undefined
      arrival.resolve()
      await gate.promise
      const answer = early ?? (await handle())
      end.resolve(answer)
      return { answer, half: false }
    },
  )
  return {
    reached: arrival.promise,
    async finish() {
      gate.resolve()
      return (await end.promise).status
    },
  }
}
