import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import type { AgendaPart } from '../../../lib/plan/agenda-parts.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

async function openMeeting(part: AgendaPart = 'needs') {
  const { session } = startSession({ clock: stillClock('2026-10-02') })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  session.meetingTime.choose(part)
  await act(() => render(<MeetingApp session={session} planId={completePlan.id} />, document.body))
  const boxes = (label: string) =>
    [...document.querySelectorAll('label')]
      .filter(({ textContent }) => textContent === label)
      .map(({ htmlFor }) => document.getElementById(htmlFor) as HTMLInputElement)
  return {
    session,
    boxes,
    type: async (label: string, text: string) => {
      const box = boxes(label)[0]
      if (!box) throw new Error(`There is no ${label}.`)
      await act(() => {
        box.focus()
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await act(() => box.blur())
    },
    press: (name: string | RegExp) =>
      act(() => {
        const named = [...document.querySelectorAll('button')].find((button) =>
          (button.getAttribute('aria-label') ?? button.textContent ?? '').match(name),
        )
        if (!named) throw new Error(`There is no ${name}.`)
        named.click()
      }),
    words: () => document.body.textContent ?? '',
    /** Whether the browser is asked to ask before the page is left. */
    asksFirst: () => {
      const leaving = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(leaving)
      return leaving.defaultPrevented
    },
  }
}

describe('a day that cannot be read keeps its row open, and says why', () => {
  test.each([
    ['another part is pressed', /Avslut/],
    ['the next part is pressed', /Sammanfattning/],
    ['another row is opened', /^Ändra Lugn plats/],
  ])('when %s', async (_, press) => {
    const meeting = await openMeeting()
    await meeting.type('Vad', 'Soc utreder')
    await meeting.type('Start', 'v 43')
    await meeting.type('Följs upp', 'om 6 v')
    await meeting.press(press)
    expect(meeting.session.meetingTime.part.value).toBe('needs')
    expect(meeting.boxes('Vad').map(({ value }) => value)).toContain('Soc utreder')
    const values = [...meeting.boxes('Start'), ...meeting.boxes('Följs upp')].map((b) => b.value)
    expect(values).toEqual(expect.arrayContaining(['v 43', 'om 6 v']))
    expect(document.querySelector('.error')?.textContent).toBeTruthy()
  })

  test('with an arrow key among the parts', async () => {
    const meeting = await openMeeting()
    await meeting.type('Följs upp', 'om 6 v')
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })
    await act(() => void document.querySelector('#tab-needs')?.dispatchEvent(arrow))
    expect(meeting.session.meetingTime.part.value).toBe('needs')
    expect(meeting.boxes('Följs upp')[0]?.value).toBe('om 6 v')
  })

  test('also when all else in the row is emptied', async () => {
    const meeting = await openMeeting()
    await meeting.type('Vad', 'Soc utreder')
    await act(() => meeting.boxes('Vad')[0]?.form?.requestSubmit())
    await meeting.press('Ändra Soc utreder')
    await meeting.type('Följs upp', 'om 6 v')
    await meeting.type('Vad', '')
    expect(meeting.boxes('Följs upp')[0]?.value).toBe('om 6 v')
  })

  test('and the day of the next meeting keeps its part', async () => {
    const meeting = await openMeeting('closing')
    await meeting.type('Dag för uppföljning', 'efter jul')
    await meeting.press(/Sammanfattning/)
    expect(meeting.session.meetingTime.part.value).toBe('closing')
    expect(meeting.boxes('Dag för uppföljning')[0]?.value).toBe('efter jul')
  })
})

describe('the browser asks before the page is left', () => {
  test('with a question that is typed and not parked', async () => {
    const meeting = await openMeeting()
    expect(meeting.asksFirst()).toBe(false)
    await meeting.type('Parkera en fråga', 'Vem betalar taxin?')
    expect(meeting.asksFirst()).toBe(true)
    await act(() => meeting.boxes('Parkera en fråga')[0]?.form?.requestSubmit())
    expect(meeting.words()).toContain('Vem betalar taxin?')
    expect(meeting.asksFirst()).toBe(false)
  })

  test('with a name that is typed and not added', async () => {
    const meeting = await openMeeting('opening')
    await meeting.type('Någon mer som är här', 'Mormor')
    expect(meeting.asksFirst()).toBe(true)
    await meeting.type('Någon mer som är här', ' ')
    expect(meeting.asksFirst()).toBe(false)
  })

  test('with a day that cannot be read', async () => {
    const meeting = await openMeeting()
    await meeting.type('Följs upp', 'om 6 v')
    expect(meeting.asksFirst()).toBe(true)
    await meeting.type('Följs upp', '')
    expect(meeting.asksFirst()).toBe(false)
  })
})
