import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { DifferenceChoice } from '../../../components/conflict/difference-choice.tsx'
import { SessionContext } from '../../../components/context.ts'
import { conflictOf } from '../../../lib/plan/conflict/conflict.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const goalDue = (...days: readonly string[]): Plan => ({
  ...completePlan,
  goals: days.map((due) => ({ id: 'untitled', term: 'short', description: '', due, outcome: '' })),
})

test.each([
  ['an answer', goalDue('2027-02-15'), 'Målet: senast'],
  ['the row', goalDue(), 'Målet'],
])(
  'of a row without a title, %s is named by its list where two plans differ',
  async (_, theirs, legend) => {
    const { session } = startSession()
    const { differences } = conflictOf(goalDue('2027-01-15'), theirs)
    await act(() =>
      render(
        <SessionContext.Provider value={session}>
          {differences.map((difference) => (
            <DifferenceChoice
              key={difference.key}
              difference={difference}
              side={undefined}
              onChoose={() => {}}
            />
          ))}
        </SessionContext.Provider>,
        document.body,
      ),
    )
    const legends = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent)
    expect(legends).toEqual([legend])
  },
)
