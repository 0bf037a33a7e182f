import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import { MeetingApp } from '../../../components/meeting/meeting-app.tsx'
import { agendaParts } from '../../../lib/plan/agenda-parts.ts'
import type { Plan } from '../../../lib/plan/schema.ts'
import type { ViewSection } from '../../../lib/session/state.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const noah: Plan = {
  ...completePlan,
  id: 'noah',
  guardians: [],
  child: { ...completePlan.child, name: 'Noah Ek', personalNumber: '20150203-2398' },
}

const sections: readonly ViewSection[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8],
  ...(['child', 'preMeeting', 'summons', 'meeting', 'followUp', 'survey', 'versions'] as const),
]

const calendar = { file: () => ({ ok: false, code: 'no-day' }) as const, replies: () => [] }

async function open(view: 'panel' | 'meeting') {
  const { session } = startSession({ calendar })
  session.plans.put(noah)
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const page =
    view === 'panel' ? (
      <App session={session} />
    ) : (
      <MeetingApp session={session} planId={completePlan.id} />
    )
  await act(() => render(page, document.body))
  const kept = (id: string) => session.state.plans.value.find((plan) => plan.id === id)
  return { session, kept }
}

type Box = HTMLInputElement | HTMLTextAreaElement

const boxes = () => [
  ...document.querySelectorAll<Box>('textarea, input:not([type=radio]):not([type=checkbox])'),
]
const isDay = (box: Box) => box.closest('.day-box') !== null

const type = (box: Box, words: string) =>
  act(() => {
    box.focus()
    box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })

/** As a browser may, also when the field has gone from the page. */
const leave = (box: Box) =>
  act(() => {
    box.dispatchEvent(new FocusEvent('blur'))
    box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    box.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })

const press = (words: string) =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.trim() === words)
      ?.click(),
  )

/** All that must be chosen or pressed before there is something to write in. */
async function unfold() {
  for (const label of document.querySelectorAll('label')) {
    if (label.textContent?.includes('Fortsatt SIP')) await act(() => label.control?.click())
  }
  for (const words of ['Anteckna påminnelse', 'Klistra in text']) await press(words)
}

const isMine = (box: Box, mark: string) => box.value.includes(mark)

describe('what is being typed for one child when another is opened', () => {
  const views = [
    ...sections.map((section) => ['panel', section] as const),
    ...agendaParts.map((part) => ['meeting', part] as const),
  ]

  test.each(views)('stays out of the other’s plan: %s, %s', async (view, part) => {
    const { session, kept } = await open(view)
    const look = () =>
      act(() => {
        if (view === 'panel') session.view.goTo(part as ViewSection)
        else session.meetingTime.choose(part as (typeof agendaParts)[number])
      })
    await look()
    await unfold()
    for (const box of boxes()) {
      await type(box, isDay(box) ? '3/1' : 'Alvas ord')
      await act(() => session.plans.open('noah'))
      await look()
      const before = kept('noah')
      for (const shown of boxes()) {
        expect(isMine(shown, 'Alvas ord')).toBe(false)
        expect(isMine(shown, '3/1')).toBe(false)
        await leave(shown)
      }
      await leave(box)
      expect(kept('noah')).toEqual(before)
      expect(session.state.plan.value).toEqual(before)
      await act(() => session.plans.open(completePlan.id))
      await look()
    }
  })

  test('and a day that is half typed is its own plan’s', async () => {
    const { session, kept } = await open('panel')
    await act(() => session.view.goTo(2))
    const day = boxes().find(isDay)
    if (!day) throw new Error('There is a day in the second field.')
    await type(day, '3/1')
    await act(() => session.plans.open('noah'))
    await leave(day)
    expect(kept(completePlan.id)?.needIdentifiedBy.date).toBe('2026-01-03')
    expect(kept('noah')).toEqual(noah)
  })
})

describe('what is being typed stands there again', () => {
  const words = (at: number) => `Skrivet nummer ${at}.`

  test.each(sections)('when its part of the panel is folded and unfolded: %s', async (section) => {
    const { session } = await open('panel')
    await act(() => session.view.goTo(section))
    await unfold()
    const written = boxes().filter((box) => !isDay(box) && !box.closest('.field-time'))
    for (const [at, box] of written.entries()) await type(box, words(at))
    await act(() => session.view.goTo(section === 8 ? 7 : 8))
    await act(() => session.view.goTo(section))
    await act(async () => {})
    const shown = [...boxes().map(({ value }) => value), JSON.stringify(session.state.plan.value)]
    for (const at of written.keys()) expect(shown.join('\n')).toContain(words(at))
  })

  test('when another plan has been open', async () => {
    const { session } = await open('meeting')
    const park = () => boxes().find(({ labels }) => labels?.[0]?.textContent?.includes('Parkera'))
    const box = park()
    if (box) await type(box, 'En fråga om buss')
    await act(() => session.plans.open('noah'))
    expect(park()?.value).toBe('')
    await act(() => session.plans.open(completePlan.id))
    expect(park()?.value).toBe('En fråga om buss')
  })

  test('until it has been noted', async () => {
    const { session } = await open('panel')
    await act(() => session.view.goTo('followUp'))
    await unfold()
    const named = (words: string) =>
      boxes().filter(({ labels }) => labels?.[0]?.textContent?.includes(words))
    for (const day of named('Nästa uppföljning')) await type(day, '1/12')
    for (const box of named('Varför')) await type(box, words(1))
    for (const box of named('beslut')) await type(box, words(2))
    await press('Anteckna uppföljningen')
    await act(() => session.view.goTo(8))
    await act(() => session.view.goTo('followUp'))
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
    expect(session.state.plan.value?.followUps.length).toBe(1)
    expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).not.toContain('Fortsatt SIP')
  })
})
