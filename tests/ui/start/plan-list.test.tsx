import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { SessionContext } from '../../../components/context.ts'
import { Progress } from '../../../components/plan/progress.tsx'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { handedOff, quietPlan } from '../../fixtures/handed-off.ts'
import { faultyHandoff, startSession, stillClock } from '../../fixtures/session-ports.ts'
import { write } from '../../fixtures/write-signal.ts'

afterEach(() => render(null, document.body))

const none = { date: '', time: '', caller: '' }
const held = { ...completePlan, followUps: [], followUp: none }
const clock = stillClock('2026-11-30')

const closure = [{ id: 'held', date: '2026-11-20', decision: 'close' as const }].map((row) => ({
  ...row,
  reason: 'Målen är nådda',
  decidedBy: 'Eva Nyström',
}))
const ways: readonly [string, Partial<Plan>][] = [
  ['Uppföljning 4 dec', { followUp: { ...none, date: '2026-12-04' } }],
  ['Uppföljning', {}],
  ['Möte 8 jan 2027', { meeting: { ...held.meeting, date: '2027-01-08' } }],
  ['avslutad 20 nov', { followUps: closure }],
  [
    'avslutad 20 nov · ändrad sedan den lämnades över',
    { followUps: closure, handoffs: handedOff(held).handoffs },
  ],
]

test('plans of one child are told apart by where they stand, a closed one by its day', async () => {
  const { session } = startSession({ clock })
  for (const [index, [, more]] of ways.entries()) {
    session.plans.put({ ...held, ...more, id: held.id.replace(/.$/, String(index)) })
  }
  write(session.state.screen, 'start')
  await act(() => render(<App session={session} />, document.body))
  const rows = [...document.querySelectorAll('.plan-row .row-meta')].map(
    (row) => row.firstElementChild?.textContent,
  )
  expect(rows.toSorted()).toEqual(ways.map(([told]) => told).toSorted())
})

test('a plan is ready to hand off only where it can be handed off', async () => {
  const told = async (ports: Parameters<typeof startSession>[0]) => {
    const { session } = startSession({ clock, ...ports })
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    const line = (
      <SessionContext.Provider value={session}>
        <Progress />
      </SessionContext.Provider>
    )
    await act(() => render(line, document.body))
    const { possible } = session.handoff
    return [possible.value, document.querySelector('.summary')?.textContent]
  }
  expect(await told({ handoff: faultyHandoff().port })).toEqual([
    true,
    '8 klara · Planen är klar att lämna över.',
  ])
  render(null, document.body)
  expect(await told({ handoff: undefined })).toEqual([false, '8 klara · Planen är klar.'])
})

test('also without a passphrase a plan that will be purged says so, in the list and where it is open', async () => {
  const { session } = startSession({ clock: stillClock('2026-10-28'), purges: true })
  session.plans.put(handedOff(quietPlan))
  await session.saving.settled()
  await session.safe.load()
  await act(() => render(<App session={session} />, document.body))
  const words = 'Tas bort från den här datorn den 4 november 2026.'
  expect(session.keptIn.value).toBe('temporary')
  expect(document.querySelector('.plan-row')?.textContent).toContain(words)
  await act(() => session.plans.open(quietPlan.id))
  expect(document.body.textContent).toContain('Planen tas bort från den här datorn den 4 november')
})

test('and one that goes later than the browser is closed says nothing of it', async () => {
  const { session } = startSession({ clock: stillClock('2026-10-03'), purges: true })
  session.plans.put(handedOff(quietPlan))
  await session.saving.settled()
  await session.safe.load()
  await act(() => render(<App session={session} />, document.body))
  expect(document.querySelector('.plan-row')?.textContent).not.toMatch(/tas bort/i)
  await act(() => session.plans.open(quietPlan.id))
  expect(document.body.textContent).not.toContain('Planen tas bort')
})
