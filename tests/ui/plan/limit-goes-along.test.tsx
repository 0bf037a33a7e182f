import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { patchSharing } from '../../../lib/plan/edits.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const limit = /Det som står under ”Får inte delas” följer med planen/

async function panelWith(notShared: string): Promise<string> {
  const { session } = startSession()
  const plan = patchSharing({ notShared })(completePlan)
  session.plans.put(plan)
  session.plans.open(plan.id)
  await act(() => render(<App session={session} />, document.body))
  expect(document.querySelector('.receiver')).not.toBeNull()
  return document.querySelector('.foot')?.textContent ?? ''
}

test('that what must not be shared goes to the region stands by the button before it is pressed', async () => {
  expect(await panelWith('missbruk')).toMatch(limit)
})

test('where there is nothing that must not be shared, nothing is said of it', async () => {
  expect(await panelWith('Inget särskilt')).not.toMatch(limit)
})
