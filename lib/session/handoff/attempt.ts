import { toInstant } from '../../dates/day.ts'
import type { Failure } from '../../result.ts'
import type { HandoffFault } from '../ports/handoff.ts'

/** How a handoff stands that was begun and has no receipt. One that is not known here is due. */
export type Attempt =
  | { readonly kind: 'due'; readonly tries: number }
  | { readonly kind: 'sending'; readonly tries: number }
  /** `from`: when it failed; `at`: the instant of the next try. Both in UTC with `Z`. */
  | {
      readonly kind: 'waiting'
      readonly tries: number
      readonly from: string
      readonly at: string
      readonly why: PassingFault
    }
  /** Waits for the user to log in. */
  | { readonly kind: 'signed-out'; readonly tries: number }
  /** The user has to do something first. */
  | { readonly kind: 'stopped'; readonly tries: number }

/** After these, the same submission may succeed without anybody doing anything. */
const passing = ['unreachable', 'timeout', 'busy', 'interrupted'] as const
type PassingFault = (typeof passing)[number]

const isPassing = (code: string): code is PassingFault => passing.some((fault) => fault === code)

/** 30 seconds, 2 minutes, and then every 10. */
const pauses = [30, 120, 600] as const

export const due: Attempt = { kind: 'due', tries: 0 }

export const sending = ({ tries }: Attempt): Attempt => ({ kind: 'sending', tries })

/**
 * What follows on a failure. A server that has said when it wants to be asked again is not asked
 * before that.
 * @param now an instant in UTC with `Z`.
 */
export function afterFault(
  { tries }: Attempt,
  { code, after = 0 }: Failure<HandoffFault>,
  now: string,
): Attempt {
  const tried = tries + 1
  if (code === 'signed-out') return { kind: 'signed-out', tries: tried }
  if (!isPassing(code)) return { kind: 'stopped', tries: tried }
  const pause = Math.max(pauses[Math.min(tries, pauses.length - 1)] ?? 0, after)
  const at = toInstant(Date.parse(now) + pause * 1000) ?? now
  return { kind: 'waiting', tries: tried, from: now, at, why: code }
}

/** The network is back: what waits is tried at once, but for what the server itself has put off. */
export const afterReturn = (attempt: Attempt): Attempt =>
  attempt.kind === 'waiting' && attempt.why !== 'busy'
    ? { kind: 'due', tries: attempt.tries }
    : attempt

export const afterLogIn = (attempt: Attempt): Attempt =>
  attempt.kind === 'signed-out' ? { kind: 'due', tries: attempt.tries } : attempt

/** Milliseconds until the next try, 0 where it is due; undefined where time alone changes nothing. */
export function untilNext(attempt: Attempt, now: string): number | undefined {
  if (attempt.kind === 'due') return 0
  if (attempt.kind !== 'waiting') return undefined
  // The clock has been set back since: by it, nobody knows how long has been waited.
  if (Date.parse(now) < Date.parse(attempt.from)) return 0
  return Math.max(0, Date.parse(attempt.at) - Date.parse(now))
}
