import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import { setAnswer } from '../../../lib/plan/edits.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'
import { write } from '../../fixtures/write-signal.ts'

afterEach(() => render(null, document.body))

const saved: string[] = []
const files = {
  save: (_name: string, _type: string, content: string | Uint8Array) => saved.push(String(content)),
}

async function open(view: 'panel' | 'meeting') {
  const all = startSession({ files })
  const { session } = all
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const page =
    view === 'panel' ? (
      <App session={session} />
    ) : (
      <MeetingApp session={session} planId={completePlan.id} />
    )
  await act(() => render(page, document.body))
  return all
}

/** What no gate lets through: as if a bug had put it there. */
const spoil = (plan: Plan): Plan => ({
  ...plan,
  interventions: undefined as never,
  goals: [null as never],
})

const shown = () => document.body.textContent ?? ''

test.each(['panel', 'meeting'] as const)(
  'a part of the %s that cannot be drawn leaves the others; words go on being saved, and come back',
  async (view) => {
    const { session, kept } = await open(view)
    await act(() =>
      view === 'panel' ? session.view.toggle(5) : session.meetingTime.choose('needs'),
    )
    const good = session.state.plan.value ?? completePlan
    await act(() => {
      write(session.state.plan, spoil(good))
    })
    expect(shown()).toContain('Den här delen kan inte visas just nu')
    expect(shown()).toContain('Något gick fel i panelen')
    expect(shown()).toContain(completePlan.meetingQuestion)
    const before = saved.length
    await act(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Spara planen som fil')
        ?.click(),
    )
    expect(saved.length).toBe(before + 1)
    // The plan that can be drawn again is drawn again.
    await act(() => {
      write(session.state.plan, good)
    })
    await act(() => session.editing.edit(setAnswer('ownWish', 'En hund')))
    expect(shown()).not.toContain('Den här delen kan inte visas')
    expect(await session.saving.settled()).toBe(true)
    expect((await kept()).map(({ ownWish }) => ownWish)).toEqual(['En hund'])
  },
)
