import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

test('whoever takes the answers into the plan is told where they stand, or that nothing was taken in', async () => {
  const { session } = startSession()
  const matters = 'Byta skola'
  session.shelf.put({ ...completePlan, preMeeting: { ...completePlan.preMeeting, matters } })
  session.shelf.open(completePlan.id)
  session.toggle('preMeeting')
  await act(() => render(<App session={session} />, document.body))
  const flow = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'För in svaren i planen',
  )
  const told = () =>
    [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent)
  await act(() => flow?.click())
  expect(told()).toContain('Svaren står nu i planen: Så har barnet varit med.')
  await act(() => flow?.click())
  expect(told()).toContain('Inget fördes in: det som har sagts står redan i planen.')
})
