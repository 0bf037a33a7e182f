import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { type Edit, patchSection } from '../../../lib/plan/edits.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

// What is told in the record can be seen in the form, and taken away there.
test.each<[string, 2 | 4, Edit, string]>([
  [
    'why the child’s own words are missing, beside own words',
    4,
    patchSection('childParticipation', { ownWords: 'Jag vill rita', noWordsReason: 'Hon ritade' }),
    'Hon ritade',
  ],
  [
    'the unit of a need that the family saw',
    2,
    patchSection('needIdentifiedBy', { source: 'family', unit: 'Läroverket åk 6' }),
    'Läroverket åk 6',
  ],
])('%s', async (_, section, edit, words) => {
  const { session } = startSession()
  session.plans.put(edit(completePlan))
  session.plans.open(completePlan.id)
  session.view.toggle(section)
  await act(() => render(<App session={session} />, document.body))
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
  expect(fields.map(({ value }) => value)).toContain(words)
})
