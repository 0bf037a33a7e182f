import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import type { Plan } from '../../../lib/plan/schema.ts'
import type { ViewSection } from '../../../lib/session/state.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession, stillClock } from '../../fixtures/session-ports.ts'

afterEach(() => render(null, document.body))

const before: Plan = {
  ...completePlan,
  meeting: {
    ...completePlan.meeting,
    parties: completePlan.meeting.parties.map((party) => ({ ...party, reply: 'none' as const })),
  },
}

async function openPart(section: ViewSection, plan: Plan = before) {
  const { session } = startSession({ clock: stillClock('2026-11-30') })
  session.plans.put(plan)
  session.plans.open(plan.id)
  session.view.toggle(section)
  await act(() => render(<App session={session} />, document.body))
  const field = (label: string) => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    )
    const box = document.getElementById(found?.htmlFor ?? '')
    if (!(box instanceof HTMLInputElement)) throw new Error(`There is no ${label}.`)
    return box
  }
  return {
    session,
    plan: () => session.state.plan.value as Plan,
    press: (name: string | RegExp) =>
      act(() => {
        const named = [...document.querySelectorAll('button')].find((button) =>
          (button.getAttribute('aria-label') ?? button.textContent ?? '').match(name),
        )
        if (!named) throw new Error(`There is no ${name}.`)
        named.click()
      }),
    /** Types and leaves it; what is said beside the field. */
    type: async (label: string, text: string) => {
      const box = field(label)
      await act(() => {
        box.focus()
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await act(() => box.blur())
      const frame = field(label).closest('.field')
      return frame?.querySelector('.error, .hint')?.textContent ?? ''
    },
    shown: (label: string) => field(label).value,
  }
}

describe('a day that is years off is said beside its field, and the last good day stays', () => {
  const off = 'Året kan inte stämma. Skriv ett år från 2021 till 2031.'
  test.each([
    ['meeting', 'Mötesdag', '2 okt 2026', (plan: Plan) => plan.meeting.date],
    ['meeting', 'Kallelse skickad', '11 sep 2026', (plan: Plan) => plan.meeting.summonsSent],
    ['meeting', 'Dag för uppföljning', '20 nov 2026', (plan: Plan) => plan.followUp.date],
  ] as const)('%s: %s', async (section, label, _kept, of) => {
    const part = await openPart(section)
    const kept = of(part.plan())
    for (const typed of ['1996-12-02', '2 dec 1996', '2062-12-02', '20961202']) {
      expect(await part.type(label, typed)).toMatch(`${off} Dagen `)
      expect(of(part.plan())).toBe(kept)
    }
  })

  test('a consent is no older than that, and may hold until the child is grown', async () => {
    const part = await openPart(3)
    expect(await part.type('Gäller till och med', '2041-06-01')).toBe('')
    expect(part.plan().consent.sharing.validUntil).toBe('2041-06-01')
    await part.press('Ändra samtycke från Mira Lind')
    expect(await part.type('Datum', '1996-09-10')).toContain(off)
  })

  test('support may have begun when the child was small', async () => {
    const part = await openPart(5)
    await part.press(/^Ändra Lugn plats/)
    expect(await part.type('Start', '2012-08-20')).toBe('')
    expect(await part.type('Följs upp', '2012-08-20')).toContain(off)
  })
})

describe('a day without a year, where days lie ahead', () => {
  test('is the one that comes', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Dag för uppföljning', '20/11')).toBe('')
    expect(part.plan().followUp.date).toBe('2027-11-20')
    await part.type('Dag för uppföljning', '30/11')
    expect(part.plan().followUp.date).toBe('2026-11-30')
  })

  test('one that has been is said to have been', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Dag för uppföljning', '2026-11-18')).toBe('Den dagen har varit.')
    expect(part.plan().followUp.date).toBe('2026-11-18')
    expect(await part.type('Mötesdag', '20/11')).toBe('Den dagen har varit.')
    expect(await part.type('Mötesdag', '20/12')).toBe('')
  })
})

test('a reminder was sent on a day that has come', async () => {
  const part = await openPart('summons')
  await part.press('Anteckna påminnelse till BUP')
  expect(await part.type('Skickades', '2026-12-24')).toBe(
    'Den dagen har inte kommit än. Dagen mån 30 nov 2026 står kvar.',
  )
  expect(await part.type('Skickades', '2026-11-27')).toBe('')
})

test('the day of a follow-up that was held has come', async () => {
  const part = await openPart('followUp')
  expect(await part.type('Uppföljningen hölls', '1 dec 2026')).toContain('har inte kommit än')
})

test('a meeting that ends before it begins is said beside when it ends', async () => {
  const part = await openPart('meeting')
  await part.type('Börjar', '15')
  expect(await part.type('Slutar', '14.30')).toBe(
    'Mötet slutar innan det börjar. Rätta en av tiderna.',
  )
  expect(await part.type('Slutar', '16')).toBe('')
})

describe('what is written in one place and belongs in two', () => {
  test('a time beside a day is not taken, and where it is written is said', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Mötesdag', 'tisdag 1 december 2026 13:00–14:00')).toBe(
      'Bara dagen är ifylld. Klockslaget skrivs i ”Börjar”.',
    )
    expect(part.plan().meeting.date).toBe('2026-12-01')
    expect(part.shown('Mötesdag')).toBe('tis 1 dec 2026')
    expect(await part.type('Mötesdag', '1 dec')).toBe('')
    expect(await part.type('Kallelse skickad', '27/11 kl 9')).toBe(
      'Bara dagen är ifylld, inte klockslaget.',
    )
    expect(await part.type('Kallelse skickad', 'kl 9')).toMatch('Det är ett klockslag.')
  })

  test('from when to when may be written where it begins', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Börjar', '13.15-14.15')).toBe('')
    expect(part.plan().meeting).toMatchObject({ start: '13:15', end: '14:15' })
    expect(part.shown('Slutar')).toBe('14:15')
    expect(await part.type('Slutar', '13.15-14.45')).toBe(
      'Här skrivs ett enda klockslag, till exempel 13.15. Tiden 14:15 står kvar.',
    )
    expect(part.plan().meeting.end).toBe('14:15')
  })

  test('next Friday may be two days, and both are said', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Dag för uppföljning', 'nästa fredag')).toMatch(
      'Det kan vara fre 4 dec 2026 eller fre 11 dec 2026. Skriv vilken dag det är.',
    )
  })
  test('a week beside the day that is another is said', async () => {
    const part = await openPart('meeting')
    expect(await part.type('Mötesdag', '4 dec v 50')).toMatch(
      'Veckan stämmer inte: dagen är fre 4 dec 2026, vecka 49.',
    )
    expect(await part.type('Mötesdag', '4 dec v 49')).toBe('')
    expect(part.shown('Mötesdag')).toBe('fre 4 dec 2026')
  })

  test('a weekday by itself, and a time as it is said', async () => {
    const part = await openPart('meeting')
    await part.type('Mötesdag', 'på fredag')
    expect(part.shown('Mötesdag')).toBe('fre 4 dec 2026')
    await part.type('Börjar', 'halv tio')
    expect(part.plan().meeting.start).toBe('09:30')
    expect(await part.type('Mötesdag', '26/11/28')).toMatch('Det kan läsas på två sätt.')
    expect(part.plan().meeting.date).toBe('2026-12-04')
  })
})
