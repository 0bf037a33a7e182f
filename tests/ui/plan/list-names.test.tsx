import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

test('no list of rows is called what its button to add one is', async () => {
  const { session } = startSession()
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const lists: (string | null)[] = []
  for (const section of [3, 5, 7, 8] as const) {
    session.view.toggle(section)
    await act(() => render(<App session={session} />, document.body))
    const names = [...document.querySelectorAll('.rows > ul')].map((list) =>
      list.getAttribute('aria-label'),
    )
    const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent)
    expect(names.filter((name) => name === null || buttons.includes(name))).toEqual([])
    lists.push(...names)
  }
  expect(lists.length).toBeGreaterThanOrEqual(5)
})
