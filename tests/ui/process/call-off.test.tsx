import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { patchSection } from '../../../lib/plan/edits.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { inSwedish } from '../../fixtures/in-words.ts'
import { closed, edited } from '../../fixtures/process-plans.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const press = (name: string) =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === name)
      ?.click(),
  )

test('a meeting of which no calendar file was saved is called off where the step leads', async () => {
  const plan = edited(completePlan, closed, patchSection('meeting', { date: '2026-12-11' }))
  const { session } = startSession({ clock: stillClock('2026-11-21') })
  session.plans.put(plan)
  session.plans.open(plan.id)
  const next = () =>
    session.process.next.value && inSwedish('nextSteps')(session.process.next.value.says)
  expect(next()).toBe('Ställ in mötet 11 december: planen är avslutad.')
  await act(() => render(<App session={session} />, document.body))
  await press('Gå dit')
  await press('Mötet är inställt')
  expect(session.state.plan.value?.meeting.invite.cancelled).toBe(true)
  expect(next()).toMatch(/^Planen avslutades/)
})

test('whoever was called is told: the panel says that it is called off, and has the words to send', async () => {
  const { session, clipboard } = startSession({ clock: stillClock('2026-09-28') })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  session.view.toggle('summons')
  await act(() => render(<App session={session} />, document.body))
  const copy = 'Kopiera besked till de kallade om att mötet är inställt'
  const shown = () => document.body.textContent ?? ''
  expect(shown()).not.toContain(copy)
  await press('Mötet är inställt')
  expect(shown()).toContain('Inställt möte: fredag 2 oktober')
  expect(shown()).not.toContain('Mötesdag: fredag')
  await press(copy)
  const text = clipboard.written.at(-1)?.text ?? ''
  expect(text).toContain('Mötet fredag 2 oktober 2026 kl. 10.00 är inställt.')
  expect(text).toContain('A.L., född 2018')
  expect(text).not.toContain('Alva')
})
