import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import type { Plan } from '../../../lib/plan/schema.ts'
import { success } from '../../../lib/result.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { recordPort } from '../../fixtures/record-port.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const record = recordPort({
  findChild: async () =>
    success({ name: 'Alva Lind', personalNumber: '20180314-2387', from: 'record' }),
})

const closed: Plan = {
  ...completePlan,
  id: '00000000-0000-4000-8000-000000000001',
  meetingQuestion: 'Den gamla frågan',
  followUps: [
    { id: 'x', date: '2026-09-01', decision: 'close', reason: 'klart', decidedBy: 'Mira' },
  ],
  followUp: { date: '', time: '', caller: '' },
}
const going: Plan = {
  ...completePlan,
  id: 'f0000000-0000-4000-8000-000000000002',
  meetingQuestion: 'Den nya frågan',
}

/** Presses Hämta in the child's record, beside these plans. */
async function fetchBeside(...plans: readonly Plan[]) {
  const { session } = startSession({ record, clock: stillClock('2026-10-05') })
  for (const plan of plans) session.plans.put(plan)
  await act(() => render(<App session={session} />, document.body))
  await act(() => session.record.find())
  const buttons = () => [...document.querySelectorAll<HTMLElement>('.notice .actions button')]
  return {
    session,
    buttons: () => buttons().map(({ textContent }) => textContent ?? ''),
    words: () => document.querySelector('.notice')?.textContent ?? '',
    press: (start: string) =>
      act(() =>
        buttons()
          .find(({ textContent }) => textContent?.startsWith(start))
          ?.click(),
      ),
  }
}

test('several plans for the child are named, the one that goes on first', async () => {
  const { buttons, words, press, session } = await fetchBeside(closed, going)
  expect(session.state.plans.value.map(({ id }) => id)).toEqual([going.id, closed.id])
  expect(words()).toContain('Det finns 2 planer för barnet')
  const [first, second] = buttons()
  expect(first).toMatch(/^Öppna planen: .*Den nya frågan$/)
  expect(second).toMatch(/^Öppna planen: .*avslutad.*Den gamla frågan$/)
  expect(document.activeElement?.textContent).toBe(first)
  await press(second ?? '')
  expect(session.state.plan.value?.id).toBe(closed.id)
})

test('the plan that goes on is the one that opens, whichever was put here first', async () => {
  const { press, session } = await fetchBeside(going, closed)
  expect(session.state.plans.value.map(({ id }) => id)).toEqual([closed.id, going.id])
  await press('Öppna planen')
  expect(session.state.plan.value?.id).toBe(going.id)
})

test('beside a closed plan alone a new one can be begun', async () => {
  const { buttons, words, press, session } = await fetchBeside(closed)
  expect(words()).toContain('Den är avslutad.')
  expect(buttons()).toEqual(['Öppna planen', 'Börja en ny plan', 'Avbryt'])
  await press('Börja en ny plan')
  expect(session.state.plans.value).toHaveLength(2)
  expect(session.state.plan.value?.child.name).toBe('Alva Lind')
})

test('beside a plan that goes on, it is the one to open', async () => {
  expect((await fetchBeside(going)).buttons()).toEqual(['Öppna planen', 'Avbryt'])
})
