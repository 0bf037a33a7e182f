import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { patchRow, removeRow } from '../../../lib/plan/edits.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

async function open(plan: Plan, part: 3 | 'child') {
  const { session } = startSession()
  session.plans.put(plan)
  session.plans.open(plan.id)
  session.view.toggle(part)
  await act(() => render(<App session={session} />, document.body))
  return session
}

const rows = () =>
  [...document.querySelectorAll('.row')].map(({ textContent }) => textContent ?? '')
const press = (label: string) =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label)
      ?.click(),
  )

test('a consent by a guardian who has been removed is not shown as the child’s', async () => {
  await open(removeRow('guardians', 'mira')(completePlan), 3)
  expect(rows().filter((row) => row.startsWith('Barnet'))).toEqual([])
  expect(rows().filter((row) => row.startsWith('Borttagen vårdnadshavare'))).toHaveLength(2)
})

test('nor is one by a guardian without a name', async () => {
  await open(patchRow('guardians', 'mira', { name: ' ' })(completePlan), 3)
  expect(rows().filter((row) => row.startsWith('Barnet'))).toEqual([])
  expect(rows().filter((row) => row.startsWith('Vårdnadshavare utan namn'))).toHaveLength(2)
})

test('who has consented is removed only by whoever has read what becomes of it', async () => {
  const session = await open(completePlan, 'child')
  const names = () => session.state.plan.value?.guardians.map(({ name }) => name)
  await press('Ändra Mira Lind')
  await press('Ta bort')
  expect(names()).toContain('Mira Lind')
  expect(document.querySelector('.row [role="alert"]')?.textContent).toContain('Mira Lind')
  await press('Ta bort ändå')
  expect(names()).toEqual(['Johan Berg'])
})

test('who has not is removed at once', async () => {
  const session = await open(
    {
      ...completePlan,
      guardians: [...completePlan.guardians, { id: 'kim', name: 'Kim Ek', personalNumber: '' }],
    },
    'child',
  )
  await press('Ändra Kim Ek')
  await press('Ta bort')
  expect(session.state.plan.value?.guardians).toHaveLength(2)
})
