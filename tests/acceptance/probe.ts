import type { Server } from './server.ts'

/** One thing asked of a server. It throws, in words, where the thing does not hold. */
export interface Probe {
  readonly area: string
  readonly asks: string
  /** Without a `must` nothing can be handed off safely; the others are told and no more. */
  readonly level: 'must' | 'should'
  readonly check: (server: Server) => Promise<void>
}

export const must = (area: string, asks: string, check: Probe['check']): Probe => ({
  area,
  asks,
  level: 'must',
  check,
})

export const should = (area: string, asks: string, check: Probe['check']): Probe => ({
  ...must(area, asks, check),
  level: 'should',
})

/** Says what was wanted and what came. */
export function wanted(holds: boolean, what: string, came?: unknown): asserts holds {
  if (!holds) throw new Error(came === undefined ? what : `${what}; came ${String(came)}`)
}
