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
  session.plans.put({ ...completePlan, preMeeting: { ...completePlan.preMeeting, matters } })
  session.plans.open(completePlan.id)
  session.view.toggle('preMeeting')
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

test('the child’s sheet is copied as it is printed: no place, no telephone and nothing that must not be said', async () => {
  const { session, clipboard } = startSession()
  session.plans.put({
    ...completePlan,
    child: {
      ...completePlan.child,
      municipality: 'Hemvik',
      protectedIdentity: 'sekretessmarkering',
    },
    preMeeting: {
      ...completePlan.preMeeting,
      matters: 'Att bo kvar i Hemvik. Ring 0293-123 45.',
      notToBeSaid: 'Om flytten',
    },
  })
  session.plans.open(completePlan.id)
  session.view.toggle('preMeeting')
  await act(() => render(<App session={session} />, document.body))
  const copy = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Kopiera bladet till barnet',
  )
  await act(() => copy?.click())
  const [sheet] = clipboard.written
  expect(sheet?.text).toContain('Att bo kvar i (plats utelämnad).')
  expect(JSON.stringify(sheet)).not.toMatch(/Hemvik|0293|flytten/)
})
