import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { addRow, patchSection } from '../../../lib/plan/edits.ts'
import { emptyRow } from '../../../lib/plan/rows.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const mira = { ...emptyRow.party('mira'), person: 'Mira Lind', kind: 'none' } as const

/** What the panel says of each party's presence. */
async function shown(plan: Plan, today = '2026-10-05') {
  const { session } = startSession({ clock: stillClock(today) })
  session.plans.put(plan)
  session.plans.open(plan.id)
  session.view.toggle('meeting')
  await act(() => render(<App session={session} />, document.body))
  const row = (name: string) =>
    [...document.querySelectorAll('.row')].find(({ textContent }) => textContent?.includes(name))
      ?.textContent ?? ''
  return { bup: row('BUP'), mira: row('Mira Lind') }
}

test('a guardian who is not here has not failed to come: nobody has called her', async () => {
  const rows = await shown(addRow('parties', { ...mira, attended: 'absent' })(completePlan))
  expect(rows.mira).toContain('Var inte med')
  expect(rows.mira).not.toContain('Uteblev')
  expect(rows.bup).toContain('Uteblev')
})

test('nor has a unit before the meeting, or one of which no call is noted', async () => {
  expect((await shown(completePlan, '2026-10-01')).bup).toContain('Var inte med')
  const uncalled = patchSection('meeting', { summonsSent: '' })(completePlan)
  expect((await shown(uncalled)).bup).toContain('Var inte med')
})

test('who is said in the panel not to have come has confirmed nothing', async () => {
  const { session } = startSession({ clock: stillClock('2026-10-05') })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  session.view.toggle('meeting')
  await act(() => render(<App session={session} />, document.body))
  await act(() =>
    document.querySelector<HTMLElement>('[aria-label="Ändra Håstaskolan, Eva Nyström"]')?.click(),
  )
  const [label] = [...document.querySelectorAll('label')].filter(
    ({ textContent }) => textContent === 'På mötet',
  )
  const select = label && document.getElementById(label.htmlFor)
  if (!(select instanceof HTMLSelectElement)) throw new Error('no choice')
  await act(() => {
    select.value = 'absent'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  const party = session.state.plan.value?.meeting.parties.find(({ id }) => id === 'party-school')
  expect([party?.attended, party?.confirmedAt]).toEqual(['absent', ''])
})
