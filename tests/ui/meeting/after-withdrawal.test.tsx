import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import { patchRow, patchSection, patchSharing } from '../../../lib/plan/edits.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { edited, withdrawn } from '../../fixtures/process-plans.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const shown = async (plan: Plan): Promise<string> => {
  const { session } = startSession({ clock: stillClock('2026-10-02') })
  session.plans.put(plan)
  session.plans.open(plan.id)
  await act(() => render(<MeetingApp session={session} planId={plan.id} />, document.body))
  return document.body.textContent ?? ''
}
const outOf = (unit: string, date: string) => patchSharing({ withdrawnUnits: [{ unit, date }] })

test('a unit is withdrawn while it sits in the room: it is said what to do, and what to write', async () => {
  const lss = outOf('LSS-enheten', '')
  const here = edited(completePlan, lss, patchRow('parties', 'party-lss', { attended: 'present' }))
  expect(await shown(here)).toContain(
    'Dela inget mer med LSS-enheten. LSS-enheten går ut medan ni går igenom planen.',
  )
  expect(document.body.textContent).toContain('Skriv under Samtycke vilken dag det återkallades.')
  render(null, document.body)
  const away = edited(
    completePlan,
    outOf('LSS-enheten', '2026-10-01'),
    patchRow('parties', 'party-lss', { attended: 'absent' }),
    patchSection('meeting', { chair: 'Maja' }),
  )
  const words = await shown(away)
  expect(words).toContain('Dela inget mer med LSS-enheten.')
  expect(words).not.toContain('går ut')
  expect(words).not.toContain('vilken dag')
})

test('all is withdrawn: nothing more is shared, and the family is asked', async () => {
  expect(await shown(withdrawn(completePlan))).toContain(
    'Dela inget mer. Fråga familjen om mötet ska avbrytas.',
  )
  render(null, document.body)
  expect(await shown(completePlan)).not.toContain('Dela inget mer')
})
