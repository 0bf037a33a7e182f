import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { SessionContext } from '../../../components/context.ts'
import { HandoffLine } from '../../../components/plan/handoff-line.tsx'
import { failure, success } from '../../../lib/result.ts'
import type { ChosenReceiver } from '../../../lib/session/ports/handoff-way.ts'
import { handedOff, quietPlan } from '../../fixtures/handed-off.ts'
import { faultyHandoff, regionX, startSession } from '../../fixtures/session-ports.ts'
import { write } from '../../fixtures/write-signal.ts'

afterEach(() => render(null, document.body))

test('what has become of a handoff is asked for as soon as it is known whom to ask', async () => {
  const receiver = signal<ChosenReceiver>(failure('policy-waiting'))
  const way = faultyHandoff()
  let asked = 0
  const handoff = {
    ...way.port,
    receiver,
    follow: async () => {
      asked += 1
      return success({ status: 'waiting' as const, reason: '', units: [] })
    },
  }
  const { session } = startSession({ handoff })
  session.plans.put(handedOff(quietPlan))
  session.plans.open(quietPlan.id)
  await act(() =>
    render(
      <SessionContext.Provider value={session}>
        <HandoffLine />
      </SessionContext.Provider>,
      document.body,
    ),
  )
  expect(asked).toBe(0)
  await act(() => {
    receiver.value = success(regionX)
  })
  expect(asked).toBe(1)
  await act(() => {
    write(session.state.handingOff, new Set([session.state.plan.value?.id ?? '']))
  })
  await act(() => {
    write(session.state.handingOff, new Set<string>())
  })
  expect(asked).toBe(2)
})
