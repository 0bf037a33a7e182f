import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import { namePerson, rowIdOf } from '../../../lib/plan/name-person.ts'
import { emptyRow } from '../../../lib/plan/rows.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const bare: Plan = {
  ...completePlan,
  child: { ...completePlan.child, name: 'Abdi Nur' },
  guardians: [{ id: 'father', name: 'Abdi Nur', personalNumber: '' }],
  meeting: { ...completePlan.meeting, parties: [] },
}

async function openMeeting(plan: Plan) {
  const { session } = startSession({ clock: stillClock('2026-10-02') })
  session.plans.put(plan)
  session.plans.open(plan.id)
  const show = () =>
    act(() => render(<MeetingApp session={session} planId={plan.id} />, document.body))
  await show()
  const labels = () =>
    [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? '')
  return {
    session,
    show,
    named: (end: string) => labels().filter((label) => label.endsWith(end)),
    press: (label: string) =>
      act(() => {
        const mark = document.querySelector<HTMLElement>(`.mark[aria-label="${label}"]`)
        if (!mark) throw new Error(`There is no ${label}: ${labels()}`)
        mark.click()
      }),
    parties: () => session.state.plan.value?.meeting.parties ?? [],
    here: () => document.querySelector('.here-line')?.textContent ?? '',
  }
}

test('a child and a guardian of one name are two people, and each has its own buttons', async () => {
  const meeting = await openMeeting(bare)
  const both = ['Abdi Nur (vårdnadshavare) är här', 'Abdi Nur (barnet) är här']
  expect(meeting.named('är här')).toEqual(both)
  await meeting.press('Abdi Nur (vårdnadshavare) är här')
  expect(meeting.named('är här').toSorted()).toEqual(both.toSorted())
  await meeting.press('Abdi Nur (barnet) är här')
  expect(meeting.parties().map(({ attended }) => attended)).toEqual(['present', 'present'])
  expect(meeting.here()).toContain('Abdi Nur (vårdnadshavare), Abdi Nur (barnet)')
  await act(() => meeting.session.meetingTime.choose('closing'))
  await meeting.press('Bekräfta för Abdi Nur (barnet)')
  expect(meeting.parties().map(({ confirmedAt }) => confirmedAt !== '')).toEqual([false, true])
})

test('two of one name are told apart by their units, or by their turn', async () => {
  const parties = ['Elevhälsan', 'BUP', 'BUP'].map((unit, at) => ({
    ...emptyRow.party(`p${at}`),
    unit,
    person: 'Sanna Norén',
  }))
  const meeting = await openMeeting({ ...bare, meeting: { ...bare.meeting, parties } })
  expect(meeting.named('är här').slice(0, 3)).toEqual([
    'Sanna Norén (Elevhälsan) är här',
    'Sanna Norén (BUP 1) är här',
    'Sanna Norén (BUP 2) är här',
  ])
})

test('somebody of a unit who bears a guardian’s name does not stand for the guardian', async () => {
  const guardians = [{ id: 'mother', name: 'Sanna Norén', personalNumber: '' }]
  const parties = [{ ...emptyRow.party('p'), unit: 'BUP', person: 'Sanna Norén' }]
  const meeting = await openMeeting({ ...bare, guardians, meeting: { ...bare.meeting, parties } })
  expect(meeting.named('är här').slice(0, 2)).toEqual([
    'Sanna Norén (BUP) är här',
    'Sanna Norén (vårdnadshavare) är här',
  ])
})

test('a guardian whose name is corrected during the meeting is the same person', async () => {
  const guardians = [{ id: 'mother', name: 'Ifra Nur', personalNumber: '' }]
  const meeting = await openMeeting({ ...bare, guardians })
  await meeting.press('Ifra Nur är här')
  await act(() => render(<App session={meeting.session} />, document.body))
  await act(() => meeting.session.view.goTo('child'))
  const press = (name: string) =>
    act(() =>
      [...document.querySelectorAll('button')]
        .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
        ?.click(),
    )
  await press('Ändra Ifra Nur')
  for (const words of ['', 'I', 'Ifrah Nur']) {
    const field = [...document.querySelectorAll('label')].find(
      ({ htmlFor }) =>
        (document.getElementById(htmlFor) as HTMLInputElement | null)?.closest('.row-open') !==
        null,
    )
    const box = document.getElementById(field?.htmlFor ?? '') as HTMLInputElement
    await act(() => {
      box.value = words
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  expect(meeting.parties().map(({ person }) => person)).toEqual(['Ifrah Nur'])
  await meeting.show()
  expect(meeting.named('är här')).toEqual(['Ifrah Nur är här', 'Abdi Nur är här'])
})

test('a name that is taken away and written anew is the child’s still', () => {
  const row = { ...emptyRow.party(rowIdOf('child')), kind: 'none' as const, person: 'Abdi Nur' }
  const plan = ['', 'A', 'Abdi Noor'].reduce<Plan>((now, name) => namePerson('child', name)(now), {
    ...bare,
    meeting: { ...bare.meeting, parties: [row] },
  })
  expect(plan.meeting.parties.map(({ person }) => person)).toEqual(['Abdi Noor'])
})

test('a row by hand, or read from a text, is of one person only', async () => {
  const parties = [
    {
      ...emptyRow.party('p'),
      kind: 'none' as const,
      person: 'Abdi Nur',
      attended: 'present' as const,
    },
  ]
  const meeting = await openMeeting({ ...bare, meeting: { ...bare.meeting, parties } })
  expect(meeting.named('är här')).toHaveLength(2)
})
