import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { meetingView } from '../../../components/widget/meeting-view.tsx'
import { agendaParts } from '../../../lib/plan/agenda-parts.ts'
import { patchRow, patchSection, patchSharing, setAnswer } from '../../../lib/plan/edits.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { planted } from '../../fixtures/free-texts.ts'
import { edited } from '../../fixtures/process-plans.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const secret = 'Pappa blir arg hemma'
const notToBeSaid = patchSection('preMeeting', { notToBeSaid: secret })

async function openMeeting(plan: Plan) {
  const { session } = startSession({ clock: stillClock() })
  session.plans.put(plan)
  session.plans.open(plan.id)
  const Meeting = meetingView(session)
  await act(() => render(<Meeting />, document.body))
  return session
}

/** All that the page holds, what stands in its fields too. */
const page = (): string =>
  [
    document.body.outerHTML,
    ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    ),
  ].join('\n')

const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}

const notes = () => document.querySelector<HTMLTextAreaElement>('.meeting-notes textarea')

describe('what the child asked not to have said', () => {
  test('is not in its own words on the projector, in no part of the meeting', async () => {
    const plan = edited(
      completePlan,
      notToBeSaid,
      patchSection('childParticipation', {
        ownWords: `${secret}. Jag vill ha Kim med mig på bussen.`,
      }),
    )
    const session = await openMeeting(plan)
    for (const part of agendaParts) {
      await act(() => session.meetingTime.choose(part))
      expect(document.querySelector('.child-words')?.textContent).toBe(
        'Alva säger”Jag vill ha Kim med mig på bussen.”',
      )
      expect(page()).not.toContain(secret)
    }
  })

  test.each<[string, (plan: Plan) => Plan]>([
    ['before the meeting', notToBeSaid],
    ['as what must not be shared', patchSharing({ notShared: secret })],
  ])(
    '%s stands in every answer and is shown in none, nor in a row that is opened',
    async (_name, told) => {
      const whole: Plan = {
        ...completePlan,
        meeting: { ...completePlan.meeting, parked: [{ id: 'parked', text: 'Vem betalar?' }] },
      }
      const session = await openMeeting(told(planted(whole, `. ${secret}.`)))
      for (const part of agendaParts) {
        await act(() => session.meetingTime.choose(part))
        expect(page()).not.toContain(secret)
        for (let row = 0; row < document.querySelectorAll('.row-button').length; row++) {
          await act(() => document.querySelectorAll<HTMLElement>('.row-button')[row]?.click())
          expect(page()).not.toContain(secret)
        }
        const one = document.querySelectorAll<HTMLElement>('input[type=radio]')[1]
        await act(() => one?.click())
        expect(page()).not.toContain(secret)
      }
      await act(() => session.meetingTime.choose('needs'))
      expect(page()).toContain('Lugn plats för lunch')
      expect(page()).toContain('Vem betalar?')
    },
  )

  test('leaves the wish, where it was all of the child’s words', async () => {
    await openMeeting(
      edited(completePlan, notToBeSaid, (plan) => ({
        ...plan,
        childParticipation: { ...plan.childParticipation, ownWords: secret },
        ownWish: 'Att Kim är med.',
      })),
    )
    expect(document.querySelector('.child-words')?.textContent).toBe('Alva önskar”Att Kim är med.”')
  })

  test('leaves no empty quotation, and the page its title where the question was all of it', async () => {
    await openMeeting(
      edited(
        completePlan,
        notToBeSaid,
        setAnswer('meetingQuestion', secret),
        setAnswer('ownWish', secret),
        patchSection('childParticipation', { ownWords: secret }),
      ),
    )
    expect(document.querySelector('.child-words')).toBeNull()
    expect(document.querySelector('h1')?.textContent).toBe('SIP-möte')
  })
})

describe('no word is lost by not being shown', () => {
  const plan = edited(
    completePlan,
    notToBeSaid,
    patchSection('meeting', { notes: `Vi har talat om skolan. ${secret}.` }),
  )

  test('the whole text is there for who asks for it, and is hidden again when it is left', async () => {
    const session = await openMeeting(plan)
    expect(notes()).toBeNull()
    await act(() => button('Visa hela texten: Anteckningar').click())
    expect(notes()?.value).toBe(plan.meeting.notes)
    expect(document.activeElement).toBe(notes())
    await act(() => {
      const field = notes()
      if (!field) return
      field.value += ' Mer.'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(notes()?.value).toBe(`${plan.meeting.notes} Mer.`)
    await act(() => void notes()?.dispatchEvent(new FocusEvent('blur')))
    expect(page()).not.toContain(secret)
    expect(session.state.plan.value?.meeting.notes).toBe(`${plan.meeting.notes} Mer.`)
  })

  test('a row that is changed keeps what is not shown of it', async () => {
    const session = await openMeeting(
      edited(
        completePlan,
        notToBeSaid,
        patchRow('interventions', 'lunch', { what: `Lugn plats för lunch. ${secret}.` }),
      ),
    )
    await act(() => session.meetingTime.choose('needs'))
    await act(() => document.querySelector<HTMLElement>('.live-interventions .row-button')?.click())
    const person = document.querySelectorAll<HTMLInputElement>('.live-interventions input')[1]
    if (!person) throw new Error('no field for a person')
    person.value = 'Karin Ek'
    await act(() => void person.dispatchEvent(new Event('input', { bubbles: true })))
    expect(session.state.plan.value?.interventions[0]).toMatchObject({
      what: `Lugn plats för lunch. ${secret}.`,
      person: 'Karin Ek',
    })
  })
})
