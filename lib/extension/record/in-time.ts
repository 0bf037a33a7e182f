import { within } from '../../session/within.ts'

/** So long a page's own script may keep us waiting, in milliseconds. */
const patience = 8_000

/**
 * What a page gives, or nothing when it has not answered in time: while a script of its own runs, no
 * other does, and it may run for a minute.
 */
export const inTime = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
  within(patience, work)
