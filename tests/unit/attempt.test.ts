import { describe, expect, test } from 'vitest'
import { failure } from '../../lib/result.ts'
import {
  type Attempt,
  afterFault,
  afterLogIn,
  afterReturn,
  due,
  sending,
  untilNext,
} from '../../lib/session/handoff/attempt.ts'
import type { HandoffFault } from '../../lib/session/ports/handoff.ts'
import { stillClock } from '../fixtures/session-ports.ts'

const clock = stillClock()
const fails = (before: Attempt, code: HandoffFault, after?: number) =>
  afterFault(sending(before), failure(code, undefined, after), clock.now())

describe('a fault that passes', () => {
  test.each(['unreachable', 'timeout', 'busy', 'interrupted'] as const)(
    '%s: tried again after 30 s, 2 min, and then every 10 min',
    (fault) => {
      const pauses: unknown[] = []
      let attempt: Attempt = due
      for (let time = 0; time < 5; time += 1) {
        attempt = fails(attempt, fault)
        pauses.push(untilNext(attempt, clock.now()))
      }
      expect(pauses).toEqual([30_000, 120_000, 600_000, 600_000, 600_000])
    },
  )

  test('a server that has said when is not asked before, nor sooner than the pause', () => {
    expect(untilNext(fails(due, 'busy', 300), clock.now())).toBe(300_000)
    expect(untilNext(fails(due, 'busy', 1), clock.now())).toBe(30_000)
  })

  test('it is due when the time has come, also long after', () => {
    const attempt = fails(due, 'timeout')
    expect(untilNext(attempt, '2026-10-02T08:00:29Z')).toBe(1000)
    expect(untilNext(attempt, '2026-10-03T08:00:00Z')).toBe(0)
  })

  test('back on the network it is due at once, but for what the server has put off', () => {
    expect(untilNext(afterReturn(fails(due, 'unreachable')), clock.now())).toBe(0)
    expect(untilNext(afterReturn(fails(due, 'busy', 300)), clock.now())).toBe(300_000)
  })

  test('the network does not shorten what comes after it', () => {
    const again = fails(afterReturn(fails(due, 'unreachable')), 'unreachable')
    expect(untilNext(again, clock.now())).toBe(120_000)
  })
})

test.each([
  'refused',
  'conflict',
  'no-consent',
  'not-allowed',
  'nonsense',
  'partly',
  'no-server',
] as const)('%s: stops, whatever happens around it', (fault) => {
  const stopped = fails(due, fault)
  for (const attempt of [stopped, afterReturn(stopped), afterLogIn(stopped)]) {
    expect(attempt.kind).toBe('stopped')
    expect(untilNext(attempt, '2030-01-01T00:00:00Z')).toBeUndefined()
  }
})

test('signed out: waits for the log-in alone', () => {
  const attempt = fails(due, 'signed-out')
  expect(untilNext(afterReturn(attempt), '2030-01-01T00:00:00Z')).toBeUndefined()
  expect(untilNext(afterLogIn(attempt), clock.now())).toBe(0)
})

test('what is being sent is not sent once more', () => {
  expect(untilNext(sending(due), '2030-01-01T00:00:00Z')).toBeUndefined()
})
