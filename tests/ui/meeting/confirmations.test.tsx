import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import { patchRow } from '../../../lib/plan/edits.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

test('a yes is told to be to what was written before, and can be said again', async () => {
  const { session } = startSession()
  const parties = completePlan.meeting.parties.map((party) => ({ ...party, confirmedAt: '' }))
  session.plans.put({ ...completePlan, meeting: { ...completePlan.meeting, parties } })
  session.plans.open(completePlan.id)
  await act(() => render(<MeetingApp session={session} planId={completePlan.id} />, document.body))
  await act(() => session.meetingTime.choose('closing'))
  const press = (name: string) =>
    act(() => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click())
  const told = () => [...document.querySelectorAll('.confirmed')].map((each) => each.textContent)
  await press('Bekräfta för Eva Nyström')
  expect(told()).toEqual(['Bekräftat 10.00'])
  const [first] = completePlan.interventions
  await act(() =>
    session.editing.edit(patchRow('interventions', first?.id ?? '', { what: 'Medicin' })),
  )
  expect(told()).toEqual(['Bekräftat 10.00, ändrat efter bekräftelsen'])
  await press('Bekräfta för Eva Nyström')
  expect(told()).toEqual(['Bekräftat 10.00'])
})
