import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const pasted = 'Följa med till skolan:\n- måndag\n- onsdag'

async function open(view: 'panel' | 'meeting', plan: Plan = completePlan) {
  const { session } = startSession()
  session.plans.put(plan)
  session.plans.open(plan.id)
  const page =
    view === 'panel' ? <App session={session} /> : <MeetingApp session={session} planId={plan.id} />
  await act(() => render(page, document.body))
  const box = (label: string) => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    )
    return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement
  }
  return {
    session,
    plan: () => session.state.plan.value as Plan,
    press: (name: string) =>
      act(() =>
        [...document.querySelectorAll('button')]
          .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
          ?.click(),
      ),
    box,
    paste: (label: string, text: string) =>
      act(() => {
        const field = box(label)
        // An input of one line would take the breaks away, as browsers do.
        field.value = field.tagName === 'INPUT' ? text.replace(/\n/g, '') : text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    enter: (label: string, shiftKey = false) =>
      act(() => {
        const press = { key: 'Enter', shiftKey, bubbles: true, cancelable: true }
        const field = box(label)
        const isLeft = field.dispatchEvent(new KeyboardEvent('keydown', press))
        if (isLeft && field.tagName === 'INPUT') field.form?.requestSubmit()
      }),
  }
}

describe('pasted lines stay lines, in one row', () => {
  test('of an intervention in the panel; Enter closes the row, with Shift it makes a line', async () => {
    const panel = await open('panel', { ...completePlan, interventions: [] })
    await act(() => panel.session.view.toggle(5))
    await panel.press('Ny insats')
    await panel.paste('Vad', pasted)
    await panel.enter('Vad', true)
    expect(panel.box('Vad')).not.toBeNull()
    await panel.enter('Vad')
    expect(panel.box('Vad')).toBeNull()
    expect(panel.plan().interventions.map(({ what }) => what)).toEqual([pasted])
  })

  test.each([
    [
      7,
      'Ny åtgärd',
      'Vad',
      (plan: Plan) => Array.isArray(plan.externalMeasures) && plan.externalMeasures.at(-1)?.what,
    ],
    [8, 'Nytt mål på kort sikt', 'Mål', (plan: Plan) => plan.goals.at(-1)?.description],
  ] as const)('of part %d: %s', async (part, add, label, of) => {
    const panel = await open('panel')
    await act(() => panel.session.view.toggle(part))
    await panel.press(add)
    await panel.paste(label, pasted)
    await panel.enter(label)
    expect(of(panel.plan())).toBe(pasted)
  })

  test('of an intervention and a goal at the meeting; Enter goes on to the next', async () => {
    const meeting = await open('meeting', { ...completePlan, interventions: [], goals: [] })
    await act(() => meeting.session.meetingTime.choose('needs'))
    for (const label of ['Vad', 'Mål']) {
      await meeting.paste(label, pasted)
      await meeting.enter(label)
      expect(meeting.box(label).value).toBe('')
      expect(document.activeElement).toBe(meeting.box(label))
    }
    expect(meeting.plan().interventions.map(({ what }) => what)).toEqual([pasted])
    expect(meeting.plan().goals.map(({ description }) => description)).toEqual([pasted])
  })

  test('of the meeting’s question, and of one that is kept out of it', async () => {
    const meeting = await open('meeting', { ...completePlan, meetingQuestion: '' })
    await meeting.paste('Skriv frågan för mötet', pasted)
    await meeting.paste('Parkera en fråga', pasted)
    await meeting.enter('Parkera en fråga')
    expect(meeting.plan().meetingQuestion).toBe(pasted)
    expect(meeting.plan().meeting.parked.at(-1)?.text).toBe(pasted)
  })

  test('in a box of one line too, where an answer with lines has come from elsewhere', async () => {
    const plan = { ...completePlan, meeting: { ...completePlan.meeting, place: 'Skolan\nRum 14' } }
    const panel = await open('panel', plan)
    await act(() => panel.session.view.toggle('meeting'))
    await panel.paste('Plats eller video', `${panel.box('Plats eller video').value} B`)
    expect(panel.plan().meeting.place).toBe('Skolan\nRum 14 B')
  })
})

test('where there is one line, lines are told apart', async () => {
  const plan: Plan = {
    ...completePlan,
    childParticipation: {
      ...completePlan.childParticipation,
      account: 'Två samtal:\n- hemma\n- i skolan',
    },
    interventions: completePlan.interventions.slice(0, 1).map((row) => ({ ...row, what: pasted })),
  }
  await open('panel', plan)
  const gists = [...document.querySelectorAll('.fold-gist')].map(({ textContent }) => textContent)
  expect(gists).toContain('Två samtal: hemma · i skolan')
  expect(gists.join()).toContain('Följa med till skolan: måndag · onsdag')
})
