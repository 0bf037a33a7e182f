import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const today = '2026-10-20'
const mistaken = {
  id: 'mistaken',
  date: today,
  decision: 'close',
  reason: 'Flytt',
  decidedBy: 'Mira Lind',
} as const

async function shown(plan = completePlan) {
  const { session } = startSession({ clock: stillClock(today) })
  session.plans.put(plan)
  session.plans.open(plan.id)
  session.view.toggle('followUp')
  await act(() => render(<App session={session} />, document.body))
  return session
}

const labelled = (name: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.control

test('a follow-up is noted as of today, not of the day that was agreed on and has not come', async () => {
  await shown({ ...completePlan, followUp: { date: '2027-01-15', time: '', caller: 'Eva' } })
  expect((labelled('Uppföljningen hölls') as HTMLInputElement).value).toBe('tis 20 okt 2026')
})

test('a follow-up that is noted late is noted as of the day that was agreed on', async () => {
  await shown({ ...completePlan, followUp: { date: '2026-10-16', time: '', caller: 'Eva' } })
  expect((labelled('Uppföljningen hölls') as HTMLInputElement).value).toBe('fre 16 okt 2026')
})

test('a plan that was closed by mistake is opened by taking the decision back', async () => {
  const session = await shown({ ...completePlan, followUps: [mistaken] })
  expect(session.process.stage.value).toBe('closed')
  const takeBack = document.querySelector<HTMLElement>(
    '[aria-label="Ta tillbaka uppföljningen: 20 oktober 2026 · Avslut"]',
  )
  await act(() => takeBack?.click())
  expect(session.state.plan.value?.followUps).toEqual([])
  expect(session.process.stage.value).toBe('followUp')
  await act(() => session.editing.undo())
  expect(session.process.stage.value).toBe('closed')
})
