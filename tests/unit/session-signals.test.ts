import { expect, test } from 'vitest'
import type { PlanSession } from '../../lib/session/plan-session.ts'
import type { Session } from '../../lib/session/session.ts'
import { startSession } from '../fixtures/session-ports.ts'

/** Each of these compiles where a signal can be written from outside, and the type check says so. */
const writes = {
  state: ({ state }: Session) => {
    // @ts-expect-error
    state.screen.value = 'start'
  },
  stateOfOnePlan: ({ state }: PlanSession) => {
    // @ts-expect-error
    state.plan.value = undefined
  },
  model: ({ safe, plans }: Session) => {
    // @ts-expect-error
    safe.loads.value = 1
    // @ts-expect-error
    plans.query.value = 'Lind'
  },
}

test('what a session shows is written by its actions alone', async () => {
  expect(Object.keys(writes)).not.toEqual([])
  const { session } = await startSession()
  session.plans.search('Lind')
  expect(session.plans.query.value).toBe('Lind')
})
